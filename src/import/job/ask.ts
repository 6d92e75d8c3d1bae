import {
  type Afterwards,
  changePlan,
  claimed,
  dropRequest,
  holdRequest,
  type ID,
  type Making,
  openStates,
  planName,
  planToFill,
  queuePlan,
  readPlan,
} from '../../plans/index.js'
import { stagedPaths } from './staged.js'
import { titleOf } from './title.js'
import type { ImportBatch, ImportChoices } from './types.js'

/** What the job makes the rows of an import from, besides its files. */
export type ImportRequest = { choices: ImportChoices }

/**
 * Makes an import to which files can be added, or finds that of the same key.
 * @throws what `isHeldElsewhere` knows, where another server is making one
 */
export const makeImport = ({ key, ...making }: Making & { key?: string }): Promise<ImportBatch> =>
  planToFill<ImportBatch>({ ...making, data: { kind: 'import', title: '', input: key ? { key } : {} } })

/**
 * Has the files of an import read, now that all are there, and its rows made; also again, with other choices.
 * @returns false where it is under way or over by now
 * @throws what `isHeldElsewhere` knows
 */
export async function askImport({
  req,
  resolved,
  id,
  choices,
  afterwards,
}: Making & { id: ID; choices: ImportChoices; afterwards: Afterwards }): Promise<boolean> {
  const { payload } = req
  const store = { payload, resolved, id }
  const act = async (isMine: () => boolean) => {
    const plan = await readPlan<ImportBatch>(store)
    if (!plan || !isMine()) return false
    await dropRequest({ payload, plan: id })
    await holdRequest<ImportRequest>({ payload, plan: id, held: { request: { choices }, afterwards } })
    const title = titleOf(await stagedPaths({ req, plan: id }))
    const input = { ...plan.input, choices, isHeld: true }
    const data = { state: 'checking' as const, title, input, problem: null, finishedAt: null }
    return await changePlan<ImportBatch>({ ...store, when: openStates, data })
  }
  const isAsked = await claimed({ payload, name: planName(id), act })
  if (isAsked) await queuePlan({ payload, id })
  return isAsked
}
