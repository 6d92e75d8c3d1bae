import type { Mention, PersonDraft, PlanContext } from './context.js'
import type { Merge } from './types.js'

const reasons = {
  github: 'reasonGithub',
  name: 'reasonName',
  alias: 'reasonAlias',
  import: 'reasonImport',
} as const

/** Reports that a spelling was taken for somebody who is written otherwise; each spelling once. */
export function reportMatch({
  context,
  by,
  mention: { file, entry },
  draft,
  isFirst,
}: {
  context: PlanContext
  by: Merge['by']
  mention: Mention
  draft: PersonDraft
  /** Whether the files name this person here for the first time. */
  isFirst: boolean
}): void {
  const before = isFirst ? draft.known?.name : draft.first.entry.name
  if (before === undefined || before === entry.name || (!isFirst && draft.spellings.has(entry.name))) return
  draft.spellings.add(entry.name)
  const { path } = file
  const { line, name } = entry
  context.merges.push({ person: draft.key, first: before, second: name, by, file: path, line })
  const reason = { key: reasons[by] }
  if (isFirst) {
    context.warn(path, { key: 'mergedWithKnown', line, values: { written: name, known: before, reason } })
    return
  }
  const first = draft.first
  const firstLine = first.file === file ? first.entry.line : `${first.file.path}:${first.entry.line}`
  context.warn(path, {
    key: 'merged',
    line,
    values: { first: before, firstLine, second: name, secondLine: line, reason },
  })
}
