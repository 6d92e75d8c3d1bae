import { githubKey, indexPeople, type MatchedBy, nameKey, type PersonID } from '../../identity/index.js'
import type { Mention, PersonDraft, PlanContext } from './context.js'
import { apartKeys, isFull, ledgerKeys, newDraft, takeForms } from './draft.js'
import { contradict, type Evidence, placeOf, readEvidence, share } from './evidence.js'
import { type FindHolder, findHolders } from './holders.js'
import { mostNamesakes, reportApart, reportMatch, reportNameAlone } from './merges.js'
import { primaryKey, whoIsSaid } from './said.js'
import { indexSameFiles, type SameFile } from './sameFile.js'
import type { Steps } from './steps.js'
import type { DocumentID, ExistingPerson, Merge, Reason } from './types.js'

/** Why a name means nobody; `candidates` are those whom it may mean. */
export type Refusal = { refused: Reason; key: string; candidates?: DocumentID[] }

type Finder = PlanContext & {
  index: ReturnType<typeof indexPeople>
  evidence: Evidence
  sameFile: SameFile
  known: Map<DocumentID, ExistingPerson>
  drafts: Map<DocumentID, PersonDraft>
  refusals: Map<string, Refusal>
  holderOf: FindHolder
}

type Match = { id: PersonID; by: MatchedBy }

/**
 * Finds or makes the person behind every name, and reports what was taken for one. Names with a login are placed
 * first, then those with a file that tells more than the name, so that a bare name elsewhere joins them, whatever
 * the order of the files. A name alone joins nobody of whom a login or a certificate's file says another.
 */
export function* resolvePeople(context: PlanContext): Steps<{
  whoIs: (mention: Mention) => PersonDraft | Refusal
}> {
  const { mentions, existing } = context
  const index = indexPeople([])
  for (const person of existing.people) {
    index.add(person)
    yield
  }
  const evidence = yield* readEvidence({ mentions, existing })
  const sameFile = indexSameFiles({ mentions, existing })
  yield
  const finder: Finder = {
    ...context,
    ...{ index, evidence, sameFile },
    known: new Map(existing.people.map((person) => [person.id, person])),
    drafts: new Map(),
    refusals: new Map(),
    holderOf: yield* findHolders(context),
  }
  const found = new Map<Mention['entry'], PersonDraft | Refusal>()
  const tells = (mention: Mention) => (isFull(mention) ? 0 : finder.evidence.ofMention(mention).size ? 1 : 2)
  for (const rank of [0, 1, 2]) {
    for (const mention of mentions) {
      yield
      if (tells(mention) === rank && !found.has(mention.entry))
        found.set(mention.entry, resolve(finder, mention))
    }
  }
  return {
    whoIs: (mention) => found.get(mention.entry) ?? { refused: 'unsure', key: primaryKey(mention) },
  }
}

function resolve(finder: Finder, mention: Mention): PersonDraft | Refusal {
  const said = whoIsSaid({ decided: finder.decided, mention })
  if (said === null) return somebodyNew(finder, mention)
  if (said !== undefined && finder.known.has(said)) return join(finder, { id: said, by: 'import', mention })
  const holder = finder.holderOf(mention)
  if (holder !== undefined) return join(finder, { id: holder, by: 'import', mention })
  const { name, nativeName, github, aliases } = mention.entry
  const matches = finder.index.findAll({ name, nativeName, github, aliases })
  const fitting = fittingOf({ finder, mention, matches })
  const remembered = remember(finder, mention)
  const [first] = fitting
  if (!first) {
    const same = finder.sameFile.find(mention)
    if (same !== undefined) return join(finder, { id: same, by: 'certificate', mention })
    if (remembered === undefined)
      return create(finder, { mention, namesakes: namesakesOf({ finder, mention }) })
    if (finder.known.has(remembered)) return join(finder, { id: remembered, by: 'import', mention })
    return refuse(finder, { mention, reason: 'deleted', what: { key: 'personDeleted', values: { name } } })
  }
  const alike = narrowed({ finder, mention, matches: fitting.filter(({ by }) => by === first.by) })
  const chosen = alike.length > 1 ? alike.find(({ id }) => id === remembered) : undefined
  if (chosen) return join(finder, { id: chosen.id, by: chosen.by, mention })
  const [only] = alike
  if (only && alike.length === 1) {
    warnOfOthers(finder, { mention, id: only.id, others: fitting.filter(({ id }) => id !== only.id) })
    return join(finder, { id: only.id, by: only.by, mention })
  }
  const people = alike.map(({ id }) => finder.known.get(id)?.slug ?? String(id)).join(', ')
  const values = { name, count: alike.length, people }
  const candidates = alike.map(({ id }) => id)
  return refuse(finder, { mention, reason: 'unsure', what: { key: 'personUnsure', values }, candidates })
}

/** Whom an editor called somebody new: one for each name in a post, whoever else bears it. */
function somebodyNew(finder: Finder, mention: Mention): PersonDraft {
  const key = `${primaryKey(mention)}#${mention.file.path}`
  if (finder.drafts.has(key)) return join(finder, { id: key, by: 'import', mention })
  return create(finder, { mention, namesakes: namesakesOf({ finder, mention }), newKey: key })
}

/** Matches that nothing contradicts; where the post has named one of them so already, that one. */
function fittingOf({
  finder,
  mention,
  matches,
}: {
  finder: Finder
  mention: Mention
  matches: readonly Match[]
}): Match[] {
  const here = matches.filter(
    ({ id, by }) => by !== 'github' && finder.drafts.get(id)?.places.has(placeOf(mention)),
  )
  if (here.length && !matches.some(({ by }) => by === 'github')) return here
  const marks = finder.evidence.ofMention(mention)
  const fitting = matches.filter(({ id, by }) => by === 'github' || !contradict(marks, marksOf(finder, id)))
  return fitting.length ? fitting : matches.filter(({ id }) => finder.evidence.hasFrom(id, mention))
}

/** Of several who match alike: those whose files say the same, or for a bare name those whose files only spell it. */
function narrowed({
  finder,
  mention,
  matches,
}: {
  finder: Finder
  mention: Mention
  matches: Match[]
}): Match[] {
  if (matches.length < 2) return matches
  const marks = finder.evidence.ofMention(mention)
  const wanted = marks.size ? marks : plainMark
  const better = matches.filter(({ id }) => share(wanted, marksOf(finder, id)))
  const [first, ...others] = better.length ? better : matches
  // Who is said not to be the same as the first is no second choice, unless an import has chosen before.
  const remembered = remember(finder, mention)
  const apart = finder.known.get(first?.id ?? '')?.notSameAs ?? []
  const left = others.filter(({ id }) => id === remembered || !apart.includes(id))
  return first ? [first, ...left] : left
}

const plainMark: ReadonlySet<string> = new Set([''])

const marksOf = ({ drafts, evidence }: Finder, id: DocumentID): ReadonlySet<string> => {
  const draft = drafts.get(id)
  return draft ? draft.marks : evidence.ofKnown(id)
}

/** Who has the same name and is somebody else: all whom a file may tell apart, or as many as are listed. */
const namesakesOf = ({ finder, mention }: { finder: Finder; mention: Mention }): DocumentID[] =>
  finder.index
    .findAll(
      { name: mention.entry.name, nativeName: mention.entry.nativeName },
      finder.evidence.ofMention(mention).size ? undefined : mostNamesakes,
    )
    .flatMap(({ id, by }) => (by === 'name' ? [id] : []))

function create(
  finder: Finder,
  {
    mention,
    namesakes,
    newKey,
  }: {
    mention: Mention
    namesakes: readonly DocumentID[]
    /** What to call somebody who is apart whatever speaks for another. */
    newKey?: string
  },
): PersonDraft {
  const { index, drafts, evidence, sameFile } = finder
  const marks = evidence.ofMention(mention)
  const isApart = newKey !== undefined || namesakes.some((id) => contradict(marks, marksOf(finder, id)))
  const keys = isApart ? apartKeys(finder, mention) : ledgerKeys(finder, mention)
  const key = newKey ?? (drafts.has(primaryKey(mention)) ? (keys[0] ?? '') : primaryKey(mention))
  const draft = newDraft({ finder, key, mention, keys, isApart })
  const { name, nativeName, github, aliases } = mention.entry
  index.add({ id: draft.key, name, nativeName, github, aliases })
  drafts.set(draft.key, draft)
  sameFile.add(mention, draft.key)
  const others = namesakes.slice(0, mostNamesakes).flatMap((id) => personOf(finder, id))
  reportApart({ context: finder, mention, key, others })
  return draft
}

const personOf = ({ drafts, known }: Finder, id: DocumentID): (PersonDraft | ExistingPerson)[] => {
  const person = drafts.get(id) ?? known.get(id)
  return person ? [person] : []
}

function join(
  finder: Finder,
  { id, by, mention }: { id: DocumentID; by: Merge['by']; mention: Mention },
): PersonDraft {
  const known = finder.known.get(id)
  const before = finder.drafts.get(id)
  const had = new Set(marksOf(finder, id))
  const draft =
    before ??
    newDraft({
      finder,
      key: `person:${id}`,
      mention,
      known,
      keys: ledgerKeys(finder, mention),
      isApart: false,
    })
  finder.drafts.set(id, draft)
  const marks = finder.evidence.ofMention(mention)
  // A list that gives a login alone spells no name.
  const spells = !mention.told || nameKey(mention.entry.name) !== githubKey(mention.entry.github)
  const reported = spells && reportMatch({ context: finder, by, mention, draft, isFirst: !before })
  if (!reported) reportNameAlone({ context: finder, by, mention, draft, had })
  for (const key of draft.isApart ? apartKeys(finder, mention) : ledgerKeys(finder, mention))
    draft.keys.add(key)
  for (const mark of marks) draft.marks.add(mark)
  draft.places.add(placeOf(mention))
  draft.mentions.push(mention)
  finder.sameFile.add(mention, id)
  if (takeForms({ draft, mention }) && !known) {
    const { name, nativeName, github } = draft
    finder.index.add({ id, name, nativeName, github })
  }
  return draft
}

/** Refuses a name, and says why the first time. */
function refuse(
  finder: Finder,
  {
    mention,
    reason,
    what,
    candidates,
  }: {
    mention: Mention
    reason: Reason
    what: Parameters<PlanContext['warn']>[1]
    candidates?: DocumentID[]
  },
): Refusal {
  const key = primaryKey(mention)
  const before = finder.refusals.get(key)
  if (before) return before
  const refusal = { refused: reason, key, ...(candidates ? { candidates } : {}) }
  finder.refusals.set(key, refusal)
  finder.warn(mention.file.path, { line: mention.entry.line, ...what })
  return refusal
}

/** Whom an earlier import made for these keys; a namesake with another login or file is somebody else. */
function remember(finder: Finder, mention: Mention): DocumentID | undefined {
  const { ledger, evidence } = finder
  const marks = evidence.ofMention(mention)
  for (const key of [...apartKeys(finder, mention), ...ledgerKeys(finder, mention)]) {
    const row = ledger.row(key)
    if (!row) continue
    if (key.startsWith('person:name:') && contradict(marks, evidence.ofKnown(row.document))) continue
    const hasLogin = ledger
      .rowsOf('person', row.document)
      .some((other) => other.key.startsWith('person:github:'))
    if (!(hasLogin && isFull(mention) && key.startsWith('person:name:'))) return row.document
  }
  return undefined
}

function warnOfOthers(
  finder: Finder,
  { mention, id, others }: { mention: Mention; id: DocumentID; others: readonly Match[] },
): void {
  const person = finder.known.get(id)
  const apart = person?.notSameAs ?? []
  const other = others
    .map((match) => finder.known.get(match.id))
    .find((one) => one && !apart.includes(one.id) && !one.notSameAs?.includes(id))
  if (!person || !other) return
  const values = { name: mention.entry.name, known: person.name, other: other.slug ?? other.name }
  finder.warn(mention.file.path, { key: 'personAlsoLike', line: mention.entry.line, values })
}
