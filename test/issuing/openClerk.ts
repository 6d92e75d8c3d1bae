import { openServed, type Served } from '../contract/served.js'
import { type Clerk, clerkOn } from './batch.js'

/** A server with one role, and an editor who works with batches there. */
export async function openClerk({
  open,
  role,
}: Pick<Parameters<typeof openServed>[0], 'open'> & { role: string }): Promise<{
  served: Served
  clerk: Clerk
  /** The id of the role. */
  role: string | number
}> {
  const served = await openServed({ open })
  const { id } = await served.laurel.payload.create({ collection: 'roles', data: { name: role } })
  return { served, role: id, clerk: clerkOn({ road: served.express, token: served.tokens.editor }) }
}
