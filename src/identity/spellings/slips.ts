import { closeSpelling } from './close.js'

const shortest = 6

/** Finds which of these compact names a given one may be a slip of; `slipsOf` takes as long whatever their number. */
export function indexSlips(keys: Iterable<string>): (key: string) => string[] {
  const byShorter = new Map<string, string[]>()
  for (const key of keys) {
    if (!isWordy(key)) continue
    for (const shorter of shortened(key)) byShorter.set(shorter, [...(byShorter.get(shorter) ?? []), key])
  }
  return (key) => {
    if (byShorter.size === 0 || !isWordy(key)) return []
    const near = new Set([...shortened(key)].flatMap((shorter) => byShorter.get(shorter) ?? []))
    return [...near].filter((other) => closeSpelling(key, other))
  }
}

/** Short names and logins with numbers are one letter apart as a matter of course. */
const isWordy = (key: string): boolean => key.length >= shortest && !/\p{N}/u.test(key)

/** The text itself, and each that lacks one of its letters: two that differ by a letter have one in common. */
function shortened(key: string): Set<string> {
  const all = new Set([key])
  for (let at = 0; at < key.length; at++) all.add(key.slice(0, at) + key.slice(at + 1))
  return all
}
