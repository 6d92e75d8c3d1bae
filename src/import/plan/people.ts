import { slugify } from '../../identity/index.js'
import type { Mention, PersonDraft, PlanContext } from './context.js'
import { decide } from './decide.js'
import { filledKey, fillFields, readFilled, writeFilled } from './fill.js'
import { contentHash } from './hash.js'
import { rowsToWrite } from './ledger.js'
import { type Refusal, resolvePeople } from './resolvePeople.js'
import { isChinese } from './sameFile.js'
import { slugsBeside } from './slugs.js'
import type { Steps } from './steps.js'
import type { ExistingPerson, PersonFields, PlannedPerson, Reason } from './types.js'

export type { PlannedPerson }

/** Whom a name means; `refused` says why nobody. */
export type Resolution = { person: PlannedPerson } | { refused: Reason; key: string }

export type PlannedPeople = { people: PlannedPerson[]; of: (mention: Mention) => Resolution }

/** Plans the people behind all names: each once, in the order of their first mention. */
export function* planPeople(context: PlanContext): Steps<PlannedPeople> {
  const { whoIs } = yield* resolvePeople(context)
  const freeSlug = slugsBeside(
    context.existing.people.flatMap(({ slug, formerSlugs }) => [slug, ...(formerSlugs ?? [])]),
  )
  const planned = new Map<PersonDraft, PlannedPerson>()
  const refused = new Map<string, PlannedPerson>()
  for (const mention of context.mentions) {
    yield
    const who = whoIs(mention)
    if ('refused' in who) refused.set(who.key, refusal(who))
    else if (!planned.has(who)) {
      planned.set(
        who,
        context.leaveOut(
          who.known
            ? planKnown({ context, draft: who, person: who.known })
            : planNew({ context, draft: who, freeSlug }),
        ),
      )
    }
  }
  return {
    people: [...planned.values(), ...refused.values()],
    of: (mention) => {
      const who = whoIs(mention)
      if ('refused' in who) return who
      const person = planned.get(who)
      if (person?.action === 'refuse') return { refused: person.reason ?? 'skipped', key: who.key }
      return person ? { person } : { refused: 'unsure', key: who.key }
    },
  }
}

const refusal = ({ key, refused, candidates }: Refusal): PlannedPerson => ({
  key,
  ...(candidates ? { candidates } : {}),
  action: 'refuse',
  reason: refused,
  fields: {},
  ledger: { keys: [], hash: '' },
})

function planNew({
  context,
  draft,
  freeSlug,
}: {
  context: PlanContext
  draft: PersonDraft
  freeSlug: (slug: string) => string
}): PlannedPerson {
  const { key, name, github, keys } = draft
  const { changes, filled } = formsOf({ context, draft })
  return {
    key,
    action: 'create',
    fields: { name, slug: freeSlug(slugify(name)), ...(github ? { github } : {}), ...changes },
    ledger: { keys: [...keys], hash: contentHash({ name, github }) },
    ...(filled ? { filled } : {}),
  }
}

/**
 * An import only adds to somebody who is there, where no editor was at work: a login or another form of the name
 * that was missing. A Chinese name that an import made the main one gives way to the one in Latin letters.
 */
function planKnown({
  context,
  draft,
  person,
}: {
  context: PlanContext
  draft: PersonDraft
  person: ExistingPerson
}): PlannedPerson {
  const { ledger, isForced } = context
  const rows = ledger.rowsOf('person', person.id)
  const current = { name: person.name, github: person.github ?? undefined }
  const additions = additionsTo({ draft, person })
  const { action, hash } = decide({
    current,
    desired: { ...current, ...additions },
    rows,
    force: isForced(draft.key),
  })
  const written = rows[0]?.hash ?? contentHash({ name: draft.name, github: draft.github })
  const { changes, filled } = formsOf({ context, draft, person })
  const fields = { ...(action === 'update' ? additions : {}), ...changes }
  return {
    key: draft.key,
    action: Object.keys(fields).length ? 'update' : 'unchanged',
    id: person.id,
    fields,
    ledger: rowsToWrite({
      ledger,
      kind: 'person',
      id: person.id,
      keys: [...draft.keys],
      hash: action === 'update' ? hash : written,
    }),
    ...(filled ? { filled } : {}),
  }
}

function additionsTo({ draft, person }: { draft: PersonDraft; person: ExistingPerson }): {
  name?: string
  github?: string
} {
  const latin = draft.mentions.find(({ entry }) => !isChinese(entry.name))?.entry.name
  return {
    ...(!person.github && draft.github ? { github: draft.github } : {}),
    ...(isChinese(person.name) && !person.nativeName && latin ? { name: latin } : {}),
  }
}

/** The name in another script and others that posts tell, where they are not known. */
function formsOf({
  context,
  draft,
  person,
}: {
  context: PlanContext
  draft: PersonDraft
  person?: ExistingPerson
}): { changes: Partial<PersonFields>; filled?: string } {
  const { nativeName, aliases, first } = draft
  const chinese = draft.mentions.find(({ entry }) => isChinese(entry.name))?.entry.name
  const isRenamed = person && additionsTo({ draft, person }).name !== undefined
  const native = isRenamed
    ? person.name
    : (nativeName ?? (person && !isChinese(person.name) ? chinese : undefined))
  const wanted = { nativeName: native === person?.name && !isRenamed ? undefined : native, aliases }
  if (!wanted.nativeName && !aliases?.length) return { changes: {} }
  const row = person && context.ledger.row(filledKey(person.id))
  const next = fillFields({
    current: { nativeName: person?.nativeName, aliases: person?.aliases ?? [] },
    wanted,
    filled: readFilled(row?.hash),
    source: first.file.path,
    force: context.isForced(draft.key),
  })
  const text = writeFilled(next.filled)
  return { changes: next.changes, ...(text === row?.hash ? {} : { filled: text }) }
}
