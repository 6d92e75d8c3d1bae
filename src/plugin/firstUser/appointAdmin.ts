import type { Payload } from 'payload'

/**
 * Where the accounts of an app are older than Laurel, nobody has the permission to give permissions. The oldest account
 * gets it, as the first account of a new app does.
 */
export async function appointAdmin({ payload, users }: { payload: Payload; users: string }): Promise<void> {
  const admins = await payload.db.count({ collection: users, where: { permission: { equals: 'admin' } } })
  if (admins.totalDocs) return
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: users,
    where: {},
    sort: ['createdAt', 'id'],
    limit: 1,
    pagination: false,
  })
  const [oldest] = docs
  if (!oldest) return
  await payload.update({
    collection: users,
    id: oldest.id,
    data: { permission: 'admin' },
    overrideAccess: true,
  })
  payload.logger.warn(
    `laurel(): nobody had the permission "admin" in "${users}". The oldest account, ${oldest.id}, has it now; it may give it to others in the panel.`,
  )
}
