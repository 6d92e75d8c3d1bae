import { contentHash } from './hash.js'
import type { DocumentID, ExistingRecords, LedgerRow } from './types.js'

/** The first part of a ledger key. */
export type LedgerKind =
  | 'person'
  | 'role'
  | 'group'
  | 'project'
  | 'certificate'
  | 'partner'
  | 'media'
  | 'post'

/** What earlier imports remember. */
export type Ledger = {
  row: (key: string) => LedgerRow | undefined
  /** All rows whose key begins so. */
  rowsWith: (prefix: string) => readonly LedgerRow[]
  /** All rows about one document. */
  rowsOf: (kind: LedgerKind, id: DocumentID) => readonly LedgerRow[]
}

export function openLedger(rows: ExistingRecords['ledger']): Ledger {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const byDocument = new Map<string, LedgerRow[]>()
  for (const row of rows) {
    const name = `${row.key.split(':', 1)[0]}:${row.document}`
    const others = byDocument.get(name)
    if (others) others.push(row)
    else byDocument.set(name, [row])
  }
  return {
    row: (key) => byKey.get(key),
    rowsWith: (prefix) => rows.filter(({ key }) => key.startsWith(prefix)),
    rowsOf: (kind, id) => byDocument.get(`${kind}:${id}`) ?? [],
  }
}

/** The ledger key of a certificate; made of ids, since names change. */
export const certificateLedgerKey = ({
  person,
  role,
  year,
  group,
  project,
}: {
  person: DocumentID
  role: DocumentID
  year?: number | null
  group?: DocumentID | null
  project?: DocumentID | null
}): string => ['certificate', person, role, year, group, project].map((part) => part ?? '').join(':')

/** The hash of what an import writes in a certificate that an editor may change. */
export const certificateHash = ({
  sourceURL,
  order,
}: {
  sourceURL?: string | null
  order?: number | null
}): string => contentHash({ sourceURL, order })

/**
 * Which rows to write about a document that is there: those of `keys` that are missing, and all of its rows where
 * the hash has changed. A row about another document is left alone.
 */
export function rowsToWrite({
  ledger,
  kind,
  id,
  keys,
  hash,
}: {
  ledger: Ledger
  kind: LedgerKind
  id: DocumentID
  keys: readonly string[]
  hash: string
}): { keys: string[]; hash: string } {
  const missing = keys.filter((key) => !ledger.row(key))
  const changed = ledger.rowsOf(kind, id).filter((row) => row.hash !== hash)
  return { keys: [...new Set([...changed.map(({ key }) => key), ...missing])], hash }
}
