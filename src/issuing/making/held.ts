import type { Payload, Where } from 'payload'
import { planPagesSlug } from '../../../collections/index.js'
import type { ID } from '../plan/index.js'
import type { IssueRequest } from './issue.js'
import type { RedrawRequest } from './redraw.js'
import type { ReleaseRequest } from './release.js'

/** What somebody wants to be done with many certificates. */
export type PlanRequest =
  | { kind: 'issue'; asked: IssueRequest }
  | { kind: 'release'; asked: ReleaseRequest }
  | { kind: 'redraw'; asked: RedrawRequest }

/** What becomes of a plan when its rows are there: somebody looks at them, or it is started, now or when it is due. */
export type Afterwards = 'look' | 'start' | 'startWhenDue'

/** A request as it is kept with its plan. */
export type HeldRequest = { request: PlanRequest; afterwards: Afterwards }

/** The page on which a request is kept: before the rows, so that it is none of them, and never read with its plan. */
const number = 0

/** Keeps a request with its plan until its rows are made from it. */
export async function holdRequest({ payload, plan, held }: Held & { held: HeldRequest }): Promise<void> {
  await payload.create({
    collection: planPagesSlug,
    // MongoDB would make null of what is undefined.
    data: { plan: String(plan), number, rows: JSON.parse(JSON.stringify(held)) },
    depth: 0,
    overrideAccess: true,
  })
}

/** The request of a plan; undefined where none was kept. */
export async function heldRequest({ payload, plan }: Held): Promise<HeldRequest | undefined> {
  const found = await payload.db.findOne<{ id: ID; rows: HeldRequest }>({
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
