import type { Mention, PersonDraft, PlanContext } from './context.js'
import { contradict, type Evidence, placeOf } from './evidence.js'
import { mergeKey } from './said.js'
import type { ExistingPerson, Merge } from './types.js'

const reasons = {
  github: 'reasonGithub',
  name: 'reasonName',
  alias: 'reasonAlias',
  import: 'reasonImport',
  certificate: 'reasonCertificate',
} as const

/** Reports that a spelling was taken for somebody who is written otherwise, each spelling once; tells whether it did. */
export function reportMatch({
  context,
  by,
  mention,
  draft,
  isFirst,
}: {
  context: PlanContext
  by: Merge['by']
  mention: Mention
  draft: PersonDraft
  /** Whether the files name this person here for the first time. */
  isFirst: boolean
}): boolean {
  const { file, entry } = mention
  const before = isFirst ? draft.known?.name : draft.first.entry.name
  if (before === undefined || before === entry.name || (!isFirst && draft.spellings.has(entry.name)))
    return false
  draft.spellings.add(entry.name)
  const { path } = file
  const { line, name } = entry
  context.merges.push({
    key: mergeKey(mention),
    person: draft.key,
    first: before,
    second: name,
    by,
    file: path,
    line,
    ...(isFirst ? {} : placeOfFirst(draft)),
    toConfirm: false,
  })
  const reason = { key: reasons[by] }
  if (isFirst) {
    context.warn(path, { key: 'mergedWithKnown', line, values: { written: name, known: before, reason } })
    return true
  }
  const first = draft.first
  const firstLine = first.file === file ? first.entry.line : `${first.file.path}:${first.entry.line}`
  context.warn(path, {
    key: 'merged',
    line,
    values: { first: before, firstLine, second: name, secondLine: line, reason },
  })
  return true
}

/**
 * Lists somebody of another post, or known, whom nothing but the name says to be the same, for somebody to confirm.
 * The same certificate again, and files that tell more than the name, need no word.
 */
export function reportNameAlone({
  context,
  by,
  mention,
  draft,
  had,
}: {
  context: PlanContext & { evidence: Evidence }
  by: Merge['by']
  mention: Mention
  draft: PersonDraft
  /** The marks that were known of the person before. */
  had: ReadonlySet<string>
}): void {
  const { entry, file, award } = mention
  const { evidence } = context
  if (by !== 'name' && by !== 'alias') return
  const isFirst = draft.mentions.length === 0
  if (!isFirst && draft.places.has(placeOf(mention))) return
  if ([...evidence.ofMention(mention)].some((mark) => mark !== '' && had.has(mark))) return
  const isSame = (other: Mention) =>
    other.award?.role.slug === award?.role.slug && other.award?.year === award?.year
  if (draft.mentions.some(isSame)) return
  if (draft.known && award && evidence.holds(draft.known.id, award)) return
  context.merges.push({
    key: mergeKey(mention),
    person: draft.key,
    first: isFirst ? (draft.known?.name ?? entry.name) : draft.first.entry.name,
    second: entry.name,
    by,
    file: file.path,
    line: entry.line,
    ...(isFirst ? {} : placeOfFirst(draft)),
    toConfirm: true,
  })
}

/** How many namesakes are listed beside somebody new: all of thousands would be millions of pairs. */
export const mostNamesakes = 10

/** Lists those of the same name for whom somebody new was not taken. */
export function reportApart({
  context,
  mention,
  key,
  others,
}: {
  context: PlanContext & { evidence: Evidence }
  mention: Mention
  /** The key of the new person. */
  key: string
  others: readonly (PersonDraft | ExistingPerson)[]
}): void {
  const marks = context.evidence.ofMention(mention)
  for (const other of others) {
    const had = 'marks' in other ? other.marks : context.evidence.ofKnown(other.id)
    context.apart.push({
      person: key,
      name: mention.entry.name,
      by: contradict(marks, had) ? 'certificate' : 'github',
      file: mention.file.path,
      line: mention.entry.line,
      ...('marks' in other ? placeOfOther(other) : { slug: other.slug ?? other.name }),
    })
  }
}

const placeOfFirst = ({ first }: PersonDraft): Pick<Merge, 'firstFile' | 'firstLine'> => ({
  firstFile: first.file.path,
  firstLine: first.entry.line,
})

const placeOfOther = ({ first, known }: PersonDraft) =>
  known ? { slug: known.slug ?? known.name } : { otherFile: first.file.path, otherLine: first.entry.line }
