import { slugify } from '../../identity/index.js'
import type { Mention, PersonDraft, PlanContext } from './context.js'
import { decide } from './decide.js'
import { contentHash } from './hash.js'
import { rowsToWrite } from './ledger.js'
import { resolvePeople } from './resolvePeople.js'
import { slugsBeside } from './slugs.js'
import type { ExistingPerson, PlannedPerson, Reason } from './types.js'

export type { PlannedPerson }

/** Whom a name means; `refused` says why nobody. */
export type Resolution = { person: PlannedPerson } | { refused: Reason; key: string }

export type PlannedPeople = { people: PlannedPerson[]; of: (mention: Mention) => Resolution }

/** Plans the people behind all names: each once, in the order of their first mention. */
export function planPeople(context: PlanContext): PlannedPeople {
  const { whoIs } = resolvePeople(context)
  const freeSlug = slugsBeside(
    context.existing.people.flatMap(({ slug, formerSlugs }) => [slug, ...(formerSlugs ?? [])]),
  )
  const planned = new Map<PersonDraft, PlannedPerson>()
  const refused = new Map<string, PlannedPerson>()
  for (const mention of context.mentions) {
    const who = whoIs(mention)
    if ('refused' in who) refused.set(who.key, refusal(who))
    else if (!planned.has(who)) {
      planned.set(
        who,
        context.leaveOut(
          who.known ? planKnown({ context, draft: who, person: who.known }) : planNew(who, freeSlug),
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

const refusal = ({ key, refused }: { key: string; refused: Reason }): PlannedPerson => ({
  key,
  action: 'refuse',
  reason: refused,
  fields: {},
  ledger: { keys: [], hash: '' },
})

function planNew(
  { key, name, github, keys }: PersonDraft,
  freeSlug: (slug: string) => string,
): PlannedPerson {
  const fields = { name, slug: freeSlug(slugify(name)), ...(github ? { github } : {}) }
  return { key, action: 'create', fields, ledger: { keys: [...keys], hash: contentHash({ name, github }) } }
}

/** An import only adds to somebody who is there: a login that was missing, where no editor was at work. */
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
  const fills = !person.github && draft.github !== undefined
  const desired = fills ? { ...current, github: draft.github } : current
  const { action, hash } = decide({ current, desired, rows, force: isForced(draft.key) })
  const written = rows[0]?.hash ?? contentHash({ name: draft.name, github: draft.github })
  return {
    key: draft.key,
    action,
    id: person.id,
    fields: action === 'update' && draft.github ? { github: draft.github } : {},
    ledger: rowsToWrite({
      ledger,
      kind: 'person',
      id: person.id,
      keys: [...draft.keys],
      hash: action === 'update' ? hash : written,
    }),
  }
}
