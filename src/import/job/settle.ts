import { isToDo } from '../../plans/index.js'
import type { Outcome } from '../apply/index.js'
import type { DocumentID } from '../plan/index.js'
import { sameRow } from './sameRow.js'
import type { ImportRow } from './types.js'

/**
 * The rows of an import once it was carried out: those that were to be written are done or failed, whether this run
 * wrote them or one that was cut off before. What there was to do besides is added.
 */
export function settleRows({
  before,
  after,
  outcome = { refused: new Map() },
  ids = new Map(),
  isCut = false,
  ledger = [],
}: {
  /** As they were looked at. */
  before: readonly ImportRow[]
  /** As they were planned when the import was carried out. */
  after: readonly ImportRow[]
  /** What was refused. @default nothing */
  outcome?: Pick<Outcome, 'refused'>
  /** The document behind each key. @default what the rows say */
  ids?: ReadonlyMap<string, DocumentID>
  /** Whether it was ended before all was written: what is still to be written then stays so. @default false */
  isCut?: boolean
  /** What imports remembered when it was planned. @default nothing */
  ledger?: Parameters<typeof sameRow>[0]['ledger']
}): ImportRow[] {
  const now = new Map(after.map((row) => [row.key, row]))
  const keyOf = sameRow({ before, ledger })
  const nowOf = (row: ImportRow) => now.get(row.key) ?? now.get(keyOf(row))
  const known = new Set(before.flatMap((row) => [row.key, keyOf(row)]))
  const settle = (row: ImportRow): ImportRow => {
    const { failure: _, result: __, ...rest } = row
    const id = ids.get(row.key) ?? nowOf(row)?.id ?? row.id
    const own = { ...rest, ...(id === undefined ? {} : { id }), ...notesIn(nowOf(row) ?? row) }
    if (row.action !== 'create' && row.action !== 'update') return own
    if (isCut && isToDo(nowOf(row) ?? row)) return own
    const refusal = outcome.refused.get(row.key)
    if (!refusal) return { ...own, result: 'done' }
    const { problem } = refusal
    return typeof problem === 'string'
      ? { ...own, result: 'failed', failure: { code: 'importNotWritten', values: { problem } } }
      : { ...own, result: 'failed', failure: { code: 'importUnreadable' } }
  }
  const asPlanned = before.map((row) => {
    const other = nowOf(row)
    // Something was to be written that was not when it was looked at.
    const isMore = other && row.action !== 'create' && row.action !== 'update' && row.action !== 'skip'
    return isMore && other.action !== 'same' ? { ...other, ...decidedIn(row) } : row
  })
  return [...asPlanned, ...after.filter(({ key }) => !known.has(key))].map(settle)
}

const notesIn = ({ notes }: ImportRow): Pick<ImportRow, 'notes'> => (notes ? { notes } : {})

const decidedIn = ({ decided, isDecided }: ImportRow): Pick<ImportRow, 'decided' | 'isDecided'> => ({
  ...(decided ? { decided } : {}),
  ...(isDecided ? { isDecided } : {}),
})
