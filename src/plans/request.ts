import type { Payload, Where } from 'payload'
import { planPagesSlug } from '../../collections/index.js'
import type { ID } from './types.js'

/** What becomes of a plan when its rows are there: somebody looks at them, or it is started, now or when it is due. */
export type Afterwards = 'look' | 'start' | 'startWhenDue'

/** A request as it is kept with its plan. */
export type HeldRequest<Request> = { request: Request; afterwards: Afterwards }

/** The page on which a request is kept: before the rows, so that it is none of them, and never read with its plan. */
const number = 0

/** Keeps a request with its plan until its rows are made from it. */
export async function holdRequest<Request>({
  payload,
  plan,
  held,
}: Held & { held: HeldRequest<Request> }): Promise<void> {
  await payload.create({
    collection: planPagesSlug,
    // MongoDB would make null of what is undefined.
    data: { plan: String(plan), number, rows: JSON.parse(JSON.stringify(held)) },
    depth: 0,
    overrideAccess: true,
  })
}

/** The request of a plan; undefined where none was kept. */
export async function heldRequest<Request>({
  payload,
  plan,
}: Held): Promise<HeldRequest<Request> | undefined> {
  const found = await payload.db.findOne<{ id: ID; rows: HeldRequest<Request> }>({
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
