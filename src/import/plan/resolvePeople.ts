import { githubKey, indexPeople, nameKey, type PersonMatch, personKeys } from '../../identity/index.js'
import type { Mention, PersonDraft, PlanContext } from './context.js'
import { type FindHolder, findHolders } from './holders.js'
import { reportMatch } from './merges.js'
import type { DocumentID, ExistingPerson, Merge, Reason } from './types.js'

export type Refusal = { refused: Reason; key: string }

type Finder = PlanContext & {
  index: ReturnType<typeof indexPeople>
  known: Map<DocumentID, ExistingPerson>
  drafts: Map<DocumentID, PersonDraft>
  refusals: Map<string, Refusal>
  holderOf: FindHolder
}

/**
 * Finds or makes the person behind every name, and reports what was taken for one. Names given with a login are
 * placed first, so that a bare login or name elsewhere joins them, whatever the order of the lists.
 */
export function resolvePeople(context: PlanContext): {
  whoIs: (mention: Mention) => PersonDraft | Refusal
} {
  const finder: Finder = {
    ...context,
    index: indexPeople(context.existing.people),
    known: new Map(context.existing.people.map((person) => [person.id, person])),
    drafts: new Map(),
    refusals: new Map(),
    holderOf: findHolders(context),
  }
  const { mentions } = context
  const found = new Map<Mention['entry'], PersonDraft | Refusal>()
  for (const mention of [...mentions.filter(isFull), ...mentions.filter((one) => !isFull(one))]) {
    if (!found.has(mention.entry)) found.set(mention.entry, resolve(finder, mention))
  }
  return {
    whoIs: (mention) => found.get(mention.entry) ?? { refused: 'unsure', key: primaryKey(mention) },
  }
}

function resolve(finder: Finder, mention: Mention): PersonDraft | Refusal {
  const { name, github } = mention.entry
  const holder = finder.holderOf(mention)
  if (holder !== undefined) return join(finder, { id: holder, by: 'import', mention })
  const match = finder.index.find({ name, github })
  const remembered = remember(finder, mention)
  if (!match) {
    if (remembered === undefined) return create(finder, mention)
    if (finder.known.has(remembered)) return join(finder, { id: remembered, by: 'import', mention })
    return refuse(finder, { mention, reason: 'deleted', what: { key: 'personDeleted', values: { name } } })
  }
  const alike = match.others.filter(({ by }) => by === match.by)
  if (!alike.length) {
    warnOfOthers(finder, { mention, match })
    return join(finder, { id: match.id, by: match.by, mention })
  }
  const candidates = [match, ...alike].map(({ id }) => id)
  const chosen = candidates.find((id) => id === remembered)
  if (chosen !== undefined) return join(finder, { id: chosen, by: 'import', mention })
  const people = candidates.map((id) => finder.known.get(id)?.slug ?? String(id)).join(', ')
  const values = { name, count: candidates.length, people }
  return refuse(finder, { mention, reason: 'unsure', what: { key: 'personUnsure', values } })
}

function create({ index, drafts }: Finder, mention: Mention): PersonDraft {
  const draft = newDraft({ key: primaryKey(mention), mention })
  index.add({ id: draft.key, name: draft.name, github: draft.github })
  drafts.set(draft.key, draft)
  return draft
}

function join(
  finder: Finder,
  { id, by, mention }: { id: DocumentID; by: Merge['by']; mention: Mention },
): PersonDraft {
  const known = finder.known.get(id)
  const before = finder.drafts.get(id)
  const draft = before ?? newDraft({ key: `person:${id}`, mention, known })
  finder.drafts.set(id, draft)
  for (const key of ledgerKeys(mention)) draft.keys.add(key)
  // A list that gives a login alone spells no name.
  if (!mention.told || nameKey(mention.entry.name) !== githubKey(mention.entry.github))
    reportMatch({ context: finder, by, mention, draft, isFirst: !before })
  if (!draft.github && mention.entry.github) {
    draft.github = mention.entry.github
    if (!known) finder.index.add({ id, name: draft.name, github: draft.github })
  }
  return draft
}

/** Refuses a name, and says why the first time. */
function refuse(
  finder: Finder,
  { mention, reason, what }: { mention: Mention; reason: Reason; what: Parameters<PlanContext['warn']>[1] },
): Refusal {
  const key = primaryKey(mention)
  const before = finder.refusals.get(key)
  if (before) return before
  const refusal = { refused: reason, key }
  finder.refusals.set(key, refusal)
  finder.warn(mention.file.path, { line: mention.entry.line, ...what })
  return refusal
}

/** Whom an earlier import made for these keys; a namesake with another login is somebody else. */
function remember({ ledger }: Finder, mention: Mention): DocumentID | undefined {
  for (const key of ledgerKeys(mention)) {
    const row = ledger.row(key)
    if (!row) continue
    const hasLogin = ledger
      .rowsOf('person', row.document)
      .some((other) => other.key.startsWith('person:github:'))
    if (!(hasLogin && isFull(mention) && key.startsWith('person:name:'))) return row.document
  }
  return undefined
}

function warnOfOthers(finder: Finder, { mention, match }: { mention: Mention; match: PersonMatch }): void {
  const person = finder.known.get(match.id)
  const other = match.others.map(({ id }) => finder.known.get(id)).find(Boolean)
  if (!person || !other) return
  const values = { name: mention.entry.name, known: person.name, other: other.slug ?? other.name }
  finder.warn(mention.file.path, { key: 'personAlsoLike', line: mention.entry.line, values })
}

const newDraft = ({
  key,
  mention,
  known,
}: {
  key: string
  mention: Mention
  known?: ExistingPerson
}): PersonDraft => ({
  key,
  ...(known ? { known } : {}),
  name: mention.entry.name,
  ...(mention.entry.github ? { github: mention.entry.github } : {}),
  keys: new Set(ledgerKeys(mention)),
  first: mention,
  spellings: new Set([mention.entry.name]),
})

const ledgerKeys = ({ entry: { name, github } }: Mention): string[] =>
  personKeys({ name, github }).map((key) => `person:${key}`)

const primaryKey = (mention: Mention): string => ledgerKeys(mention)[0] ?? `person:name:${mention.entry.name}`

const isFull = ({ entry: { name, github } }: Mention): boolean =>
  github !== undefined && nameKey(name) !== githubKey(github)
