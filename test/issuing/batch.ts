import { setTimeout as sleep } from 'node:timers/promises'
import type { Road } from '../support/index.js'

type Answer = Record<string, unknown>

export type Row = {
  key: string
  label: string
  action: string
  person?: { id?: string; name: string; isNew?: boolean }
  certificate?: string
  serial?: string
  problems: { code: string; message: string }[]
  result?: string
  error?: string
}

export type Made = {
  plan: string
  state: string
  total: number
  counts: Record<string, number>
  rows: Row[]
  errors?: { message: string }[]
}

/** Somebody who works with batches over REST. */
export type Clerk = {
  send: (method: string, path: string, data?: object) => Promise<{ status: number; body: Made & Answer }>
  /** The same, for what must succeed; waits for the rows of a plan where the answer did not. */
  post: (path: string, data: object) => Promise<Made>
  rows: (plan: string, only?: string) => Promise<Row[]>
  /** Waits until a plan is over, and gives it. */
  over: (plan: string) => Promise<Answer & { state: string; counts: Record<string, number>; done: number }>
}

export const clerkOn = ({
  road,
  token,
  plans = 'plans',
}: {
  road: Road
  token?: string
  /** The slug of the plans. @default 'plans' */
  plans?: string
}): Clerk => {
  const send: Clerk['send'] = async (method, path, data) => {
    const response = await road.rest(path, {
      method,
      token,
      ...(data ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) } : {}),
    })
    return { status: response.status, body: await response.json() }
  }
  const rows: Clerk['rows'] = async (plan, only) =>
    (await send('GET', `/${plans}/${plan}/rows${only ? `?only=${only}` : ''}`)).body.rows
  const notIn = async (plan: string, states: string[]) => {
    for (;;) {
      const { body } = await send('GET', `/${plans}/${plan}?depth=0`)
      if (!states.includes(body.state)) return body
      await sleep(50)
    }
  }
  return {
    send,
    post: async (path, data) => {
      const { status, body } = await send('POST', path, data)
      if (status === 200) return body
      if (status !== 202) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
      const { state, total, counts } = await notIn(body.plan, ['checking'])
      return { ...body, state, total, counts, rows: await rows(body.plan) }
    },
    rows,
    over: async (plan) => ({ done: 0, ...(await notIn(plan, ['checking', 'running', 'waiting'])) }),
  }
}
