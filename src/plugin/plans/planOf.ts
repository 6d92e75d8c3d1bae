import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { type Plan, readPlan } from '../../issuing/index.js'

/** The plan that an address names; undefined where there is none. */
export async function planOf({
  req,
  resolved,
}: {
  req: PayloadRequest
  resolved: Resolved
}): Promise<Plan | undefined> {
  const given = String(req.routeParams?.id ?? '')
  const isNumbered = req.payload.db.defaultIDType === 'number'
  if (isNumbered && !/^\d{1,15}$/.test(given)) return undefined
  return await readPlan({ payload: req.payload, resolved, id: isNumbered ? Number(given) : given }).catch(
    () => undefined,
  )
}
