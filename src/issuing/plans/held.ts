import type { Payload, Where } from 'payload'
import { planPagesSlug } from '../../../collections/index.js'
import type { ID, PlanInput } from '../plan/index.js'

/** The page on which a request is kept: before the rows, so that it is none of them, and never read with its plan. */
const number = 0

/**
 * Whether a plan's rows are still to be made from its request. A plan in `checking` of which this is not so is an
 * upload that takes files.
 */
export const isHeld = ({ input }: { input?: PlanInput | null }): boolean => input?.isHeld === true

/** Keeps a request with its plan until its rows are made from it. */
export async function holdRequest({
  payload,
  plan,
  request,
}: Held & {
  request: object
}): Promise<void> {
  await payload.create({
    collection: planPagesSlug,
    // MongoDB would make null of what is undefined.
    data: { plan: String(plan), number, rows: JSON.parse(JSON.stringify(request)) },
    depth: 0,
    overrideAccess: true,
  })
}

/** The request of a plan; undefined where none was kept. */
export async function heldRequest<Request extends object>({
  payload,
  plan,
}: Held): Promise<Request | undefined> {
  const found = await payload.db.findOne<{ id: ID; rows: Request }>({
    collection: planPagesSlug,
    where: whereOf(plan),
  })
  return found?.rows
}

/** Forgets the request of a plan. */
export async function dropRequest({ payload, plan }: Held): Promise<void> {
  await payload.db.deleteMany({ collection: planPagesSlug, where: whereOf(plan) })
}

type Held = { payload: Payload; plan: ID }

const whereOf = (plan: ID): Where => ({
  and: [{ plan: { equals: String(plan) } }, { number: { equals: number } }],
})
