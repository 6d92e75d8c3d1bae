import type { Making } from './checkPlan.js'
import { claimed } from './claim.js'
import { createPlan, type Plan, readPlan } from './store.js'
import type { ID } from './types.js'

const day = 24 * 3_600_000

/** Whoever asks, where accounts are those that plans can name. */
export const whoseOf = ({ req, resolved }: Making): { createdBy?: ID } =>
  req.user && req.user.collection === resolved.slugs.users ? { createdBy: req.user.id } : {}

/**
 * Makes a plan that takes files before its rows are made, or finds that of the same key, a day old at most: an answer
 * may have been lost.
 * @throws what `isHeldElsewhere` knows, where another server is making one
 */
export async function planToFill<Kept extends Plan>({
  req,
  resolved,
  data,
}: Making & { data: Pick<Kept, 'kind' | 'title' | 'input'> }): Promise<Kept> {
  const { payload } = req
  const { key } = data.input
  const create = () =>
    createPlan<Kept>({ payload, resolved, data: { ...data, ...whoseOf({ req, resolved }) } })
  if (key === undefined) return await create()
  const act = async () => (await findByKey<Kept>({ req, resolved, kind: data.kind, key })) ?? (await create())
  return await claimed({ payload, name: 'uploads', act })
}

/** Looked through, since not every database can search in JSON. */
async function findByKey<Kept extends Plan>({
  req: { payload },
  resolved,
  kind,
  key,
}: Making & { kind: string; key: string }): Promise<Kept | undefined> {
  const createdAt = { greater_than: new Date(Date.now() - day).toISOString() }
  const { docs } = await payload.db.find<Pick<Plan, 'id' | 'input'>>({
    collection: resolved.slugs.plans,
    where: { and: [{ kind: { equals: kind } }, { createdAt }] },
    select: { input: true },
    limit: 0,
    pagination: false,
  })
  const found = docs.find(({ input }) => input?.key === key)
  return found && (await readPlan<Kept>({ payload, resolved, id: found.id }))
}
