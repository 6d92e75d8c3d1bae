'use client'

import { useCallback, useRef, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import type { ID } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'
import type { Dropped } from './readDropped.js'
import { isRefusal, sendFile } from './sendFile.js'

/** One file on its way. */
export type Upload = Dropped & {
  key: number
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  /** How much of it is sent, from 0 to 1. */
  part: number
  problem?: string
  /** Whether sending it again may help. */
  mayRetry?: boolean
}

const sideBySide = 3

/** Names the plan that the first file makes: sent again, it finds it. Where there is no TLS there is no `randomUUID`. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')

/** Sends files, three side by side, into one plan; what is refused holds up no other. */
export function useUploads({
  path: address,
  plan: given,
  fields,
}: {
  /** Where in the API they are sent to. */
  path: string
  plan?: ID
  /** What the first of them says besides itself. */
  fields: () => { role?: ID; year?: number }
}) {
  const api = useAPI()
  const say = useSay()
  const [uploads, setUploads] = useState<Upload[]>([])
  const queue = useRef<Upload[]>([])
  const plan = useRef<ID | undefined>(given)
  const [planKey] = useState(newKey)
  const workers = useRef(0)
  const next = useRef(0)

  const change = useCallback(
    (key: number, changed: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changed } : one))),
    [],
  )

  const send = async ({ key, file, path, mayRetry }: Upload) => {
    change(key, { state: 'sending', part: 0, problem: undefined })
    try {
      const answer = await sendFile({
        file,
        path,
        address: api.url(address),
        fields: plan.current === undefined ? { ...fields(), key: planKey } : { plan: plan.current },
        onProgress: (part) => change(key, { part }),
      })
      plan.current = answer.plan
      const { sameAs } = answer
      // A file sent again, since the answer was lost, is no double of itself.
      const isDouble = sameAs !== undefined && !(mayRetry && sameAs === path.slice(-500))
      const problem = !isDouble ? undefined : say(texts.fileDouble, { name: sameAs })
      change(key, { state: 'sent', part: 1, problem })
    } catch (error) {
      const { message, isFinal } = isRefusal(error) ? error : { message: undefined, isFinal: false }
      change(key, { state: 'refused', problem: message ?? say(texts.noAnswer), mayRetry: !isFinal })
    }
  }

  const work = async () => {
    workers.current++
    for (let one = queue.current.shift(); one; one = queue.current.shift()) {
      await send(one)
      // The first file makes the plan; the others join it side by side.
      if (plan.current !== undefined) fill()
    }
    workers.current--
  }
  const fill = () => {
    const most = plan.current === undefined ? 1 : sideBySide
    while (workers.current < most && queue.current.length) work()
  }

  const add = (files: Dropped[]) => {
    const added = files.map((one): Upload => ({ ...one, key: next.current++, state: 'waiting', part: 0 }))
    setUploads((all) => [...all, ...added])
    queue.current.push(...added)
    fill()
  }
  const retry = () => {
    const again = uploads.filter(({ state, mayRetry }) => state === 'refused' && mayRetry)
    for (const { key } of again) change(key, { state: 'waiting', part: 0, problem: undefined })
    queue.current.push(...again)
    fill()
  }
  return { uploads, add, retry, plan: () => plan.current }
}
