import type { Payload, Where } from 'payload'
import type { Resolved } from '../../collections/index.js'
import type { BaseInput, ID, PlanCounts, PlanState } from './types.js'

/** A plan as it is kept, without its rows. */
export type Plan<Kind extends string = string, Input extends BaseInput = BaseInput> = {
  id: ID
  title?: string | null
  kind: Kind
  state: PlanState
  input: Input
  total: number
  done: number
  counts: PlanCounts
  /** Why it stopped: a `RowProblem` as JSON; in plans of before, the words alone. */
  problem?: string | null
  startsAt?: string | null
  post?: ID | null
  startedAt?: string | null
  finishedAt?: string | null
  createdBy?: ID | null
  createdAt: string
  updatedAt: string
}

export type Store = { payload: Payload; resolved: Resolved }

/** Reads a plan; undefined where there is none. */
export async function readPlan<Kept extends Plan = Plan>({
  payload,
  resolved,
  id,
}: Store & { id: ID }): Promise<Kept | undefined> {
  const found = await payload.db.findOne<Kept>({
    collection: resolved.slugs.plans,
    where: { id: { equals: id } },
  })
  if (!found) return undefined
  return {
    ...found,
    input: withoutNothing(found.input),
    counts: found.counts ?? {},
    total: found.total ?? 0,
    done: found.done ?? 0,
  }
}

/**
 * Changes a plan, if it is in one of these states.
 * @returns whether it was: of two who change a state at once, one is told so.
 */
export async function changePlan<Kept extends Plan = Plan>({
  payload,
  resolved,
  id,
  when,
  data,
}: Store & { id: ID; when?: readonly PlanState[]; data: Partial<Omit<Kept, 'id'>> }): Promise<boolean> {
  const and: Where[] = [{ id: { equals: id } }, ...(when ? [{ state: { in: [...when] } }] : [])]
  const changed = await payload.db.updateOne({
    collection: resolved.slugs.plans,
    where: { and },
    data: { ...data, updatedAt: new Date().toISOString() },
  })
  return changed !== null
}

/** Makes a plan in `checking`, with no rows yet. */
export async function createPlan<Kept extends Plan = Plan>({
  payload,
  resolved,
  data,
}: Store & {
  data: Pick<Kept, 'kind' | 'title' | 'input'> & Partial<Pick<Kept, 'startsAt' | 'post' | 'createdBy'>>
}): Promise<Kept> {
  const { id } = await payload.create({
    collection: resolved.slugs.plans,
    data: { ...data, state: 'checking', total: 0, done: 0, counts: {} },
    depth: 0,
    overrideAccess: true,
  })
  const plan = await readPlan<Kept>({ payload, resolved, id })
  if (!plan) throw new Error(`the plan ${id} was deleted while it was being made`)
  return plan
}

/** MongoDB gives back null for what was undefined. */
function withoutNothing<Input extends BaseInput>(input: Input | null | undefined): Input {
  const kept = Object.assign({}, input)
  for (const [name, value] of Object.entries(kept)) if (value === null) Reflect.deleteProperty(kept, name)
  return kept
}
