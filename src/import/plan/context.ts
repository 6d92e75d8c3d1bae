import type { ParsedEntry, ParsedFile, ParsedPost, ParsedRoster } from '../parse/index.js'
import { type ImportWarning, say } from '../say.js'
import { type Ledger, openLedger } from './ledger.js'
import type { ExistingPerson, ExistingRecords, ImportOptions, LedgerRow, Merge } from './types.js'

export type ReadFile = ParsedFile & { post: ParsedPost }

/** One name in one list of one file. */
export type Mention = { file: ReadFile; roster: ParsedRoster; entry: ParsedEntry }

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
    existing,
    ledger: openLedger(withKnownIDs(existing)),
    force: options.force ?? false,
    warnings,
    merges: [],
    warn: (file, what) => warnings.push({ file, ...say(what) }),
  }
}

export const mentionsIn = (file: ReadFile): Mention[] =>
  file.post.rosters.flatMap((roster) => roster.entries.map((entry) => ({ file, roster, entry })))

/** A ledger keeps ids as text; where documents have numbers, they are put back. */
function withKnownIDs({ ledger, ...collections }: ExistingRecords): LedgerRow[] {
  const ids = new Map(
    Object.values(collections).flatMap((documents) => documents.map(({ id }) => [String(id), id] as const)),
  )
  return ledger.map((row) => ({ ...row, document: ids.get(String(row.document)) ?? row.document }))
}
