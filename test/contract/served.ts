import type { Opened, Road, TestDatabase } from '../support/index.js'
import { throughExpress } from '../support/index.js'

/** Laurel behind its own Express server, with somebody signed in for each permission. */
export type Served = {
  laurel: Opened
  express: Road
  tokens: Record<'admin' | 'editor' | 'viewer', string>
  close: () => Promise<void>
}

export async function openServed({ open }: Pick<TestDatabase, 'open'>): Promise<Served> {
  const laurel = await open()
  const express = await throughExpress(laurel)
  const signUp = async (permission: string): Promise<string> => {
    const data = { email: `${permission}@laurel.test`, password: 'a long enough password' }
    await laurel.payload.create({ collection: 'users', data: { ...data, permission } })
    return (await laurel.payload.login({ collection: 'users', data })).token ?? ''
  }
  return {
    laurel,
    express,
    tokens: { admin: await signUp('admin'), editor: await signUp('editor'), viewer: await signUp('viewer') },
    close: async () => {
      await express.close()
      await laurel.close()
    },
  }
}
