import type { ParsedEntry, ParsedFile, ParsedPost, ParsedRole, ParsedRoster } from '../parse/index.js'
import { type ImportWarning, say } from '../say.js'
import { type Ledger, openLedger } from './ledger.js'
import type { ExistingPerson, ExistingRecords, ImportOptions, LedgerRow, Merge } from './types.js'

export type ReadFile = ParsedFile & { post: ParsedPost }

/** What somebody was given: a role in a year, or for good where there is no year. */
export type Award = {
  role: ParsedRole
  year?: number
  /** Keys of planned groups and projects. */
  group?: string
  project?: string
}

/** One name in one place of one file, and what it is said to have been given, if anything. */
export type Mention = {
  file: ParsedFile
  entry: ParsedEntry
  award?: Award
  /** The list of a post that it stands in. */
  roster?: ParsedRoster
}

/** Somebody whom the files name: known already, or to be made. */
export type PersonDraft = {
  key: string
  known?: ExistingPerson
  name: string
  github?: string
  /** Ledger keys of all spellings. */
  keys: Set<string>
  first: Mention
  spellings: Set<string>
}

/** What every step of planning shares. */
export type PlanContext = {
  files: readonly ReadFile[]
  /** Everybody whom the files name, in their order. */
  mentions: readonly Mention[]
  existing: ExistingRecords
  ledger: Ledger
  force: boolean
  warnings: ImportWarning[]
  merges: Merge[]
  warn: (file: string, what: Parameters<typeof say>[0]) => void
}

export function openContext({
  files,
  existing,
  options,
}: {
  files: readonly ReadFile[]
  existing: ExistingRecords
  options: ImportOptions
}): PlanContext {
  const warnings: ImportWarning[] = []
  return {
    files,
    mentions: files.flatMap(mentionsIn),
    existing,
    ledger: openLedger(withKnownIDs(existing)),
    force: options.force ?? false,
    warnings,
    merges: [],
    warn: (file, what) => warnings.push({ file, ...say(what) }),
  }
}

/** Those whom the rosters of a post name. */
const mentionsIn = (file: ReadFile): Mention[] =>
  file.post.rosters.flatMap((roster) =>
    roster.entries.map((entry) => ({ file, entry, award: roster, roster })),
  )

/** A ledger keeps ids as text; where documents have numbers, they are put back. */
function withKnownIDs({ ledger, ...collections }: ExistingRecords): LedgerRow[] {
  const ids = new Map(
    Object.values(collections).flatMap((documents) => documents.map(({ id }) => [String(id), id] as const)),
  )
  return ledger.map((row) => ({ ...row, document: ids.get(String(row.document)) ?? row.document }))
}
