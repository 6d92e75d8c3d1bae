import { headers } from 'next/headers.js'
import type { TypedUser } from 'payload'
import { cache } from 'react'
import { runningPayload } from './payload.js'

/** Who asks, if it is somebody signed in who may read drafts: the posts' own access rule decides. */
export const staffMember = cache(async (): Promise<TypedUser | undefined> => {
  const payload = await runningPayload()
  const { user, permissions } = await payload.auth({ headers: await headers() })
  return user && permissions.collections?.posts?.readVersions ? user : undefined
})
