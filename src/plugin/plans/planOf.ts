import type { PayloadRequest } from 'payload'
import { type Resolved, readID } from '../../../collections/index.js'
import { type Plan, readPlan } from '../../plans/index.js'

/** The plan that an address names; undefined where there is none. */
export async function planOf<Kept extends Plan = Plan>({
  req,
  resolved,
}: {
  req: PayloadRequest
  resolved: Resolved
}): Promise<Kept | undefined> {
  const { payload, routeParams } = req
  const id = readID({ payload, collection: resolved.slugs.plans, value: routeParams?.id })
  return id === undefined ? undefined : await readPlan<Kept>({ payload, resolved, id })
}
