'use client'

import { batches as texts } from '../../translations/index.js'
import type { Say } from '../templateEditor/hooks/useSay.js'

export { type Say, useSay } from '../templateEditor/hooks/useSay.js'

type Key = keyof typeof texts

/** Says a text that tells a number, in the form for one where there is such a form. */
export function sayCount(say: Say, key: Key, count: number): string {
  const one = `${key}One`
  const isOne = (name: string): name is Key => name in texts
  return say(texts[count === 1 && isOne(one) ? one : key], { count })
}
