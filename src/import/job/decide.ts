import {
  allPages,
  changePlan,
  claimed,
  countRows,
  type ID,
  isHeld,
  isOpenState,
  isToDo,
  type Making,
  markUncounted,
  openStates,
  planName,
  readPlan,
  rewritePage,
} from '../../plans/index.js'
import { decideRow } from './decideRow.js'
import { tallyImport } from './prepare.js'
import type { ImportBatch, ImportDecision, ImportRow } from './types.js'

/** The import as it is now and the decided rows, or why decisions are not taken. */
type Decided = { plan: ImportBatch; rows: ImportRow[] } | { isClosed: true } | { unknown: string }

/**
 * Takes decisions on rows: what is left out, taken all the same, and who is meant.
 * @throws what `isHeldElsewhere` knows
 */
export async function decideImport({
  req: { payload },
  resolved,
  id,
  decisions,
}: Making & { id: ID; decisions: readonly ImportDecision[] }): Promise<Decided> {
  const store = { payload, resolved, id }
  const act = async (isMine: () => boolean): Promise<Decided> => {
    const plan = await readPlan<ImportBatch>(store)
    if (!plan || !isOpenState(plan.state) || isHeld(plan)) return { isClosed: true }
    const pages = await allPages<ImportRow>({ payload, plan: id })
    const open = new Set(pages.flatMap(({ rows }) => rows.filter(isOpen).map(({ key }) => key)))
    const unknown = decisions.find(({ key }) => !open.has(key))
    if (unknown) return { unknown: unknown.key }
    const wanted = new Map(decisions.map(({ key, ...decision }) => [key, decision]))
    if (!(isMine() && (await markUncounted({ payload, resolved, plan })))) return { isClosed: true }
    for (const page of pages) {
      if (!page.rows.some(({ key }) => wanted.has(key))) continue
      page.rows = page.rows.map((row) => decideRow({ row, decision: wanted.get(row.key) }))
      if (!isMine()) return { isClosed: true }
      await rewritePage({ payload, page: page.id, rows: page.rows })
    }
    const rows = pages.flatMap((page) => page.rows)
    const data = { ...totalsOf(rows), ...stateAfter({ plan, rows }) }
    if (!(isMine() && (await changePlan({ ...store, when: openStates, data })))) return { isClosed: true }
    return { plan: { ...plan, ...data }, rows: rows.filter(({ key }) => wanted.has(key)) }
  }
  return await claimed({ payload, name: planName(id), act })
}

/** Counts the rows of an import anew, where that was cut off. */
export async function recountImport({ req: { payload }, resolved, id }: Making & { id: ID }): Promise<void> {
  const rows = (await allPages<ImportRow>({ payload, plan: id })).flatMap((page) => page.rows)
  await changePlan({ payload, resolved, id, when: openStates, data: totalsOf(rows) })
}

const totalsOf = (rows: readonly ImportRow[]) => ({
  counts: countRows({ rows, tally: tallyImport }),
  total: rows.length,
})

/** An import that has ended can be started again for rows that were decided since. */
const stateAfter = ({ plan: { state }, rows }: { plan: ImportBatch; rows: ImportRow[] }) =>
  state !== 'checking' && rows.some((row) => isToDo(row) && !row.result) ? { state: 'ready' as const } : {}

const isOpen = ({ result }: ImportRow): boolean => result !== 'done'
