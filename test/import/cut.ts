import type { Payload } from 'payload'

const writing = [
  'create',
  'updateOne',
  'updateMany',
  'createGlobal',
  'updateGlobal',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
] as const

/** Nothing is written after so many writes, as if the process had been killed there. Says whether it came to that. */
export async function cutAfter({
  payload,
  writes,
  act,
}: {
  payload: Payload
  writes: number
  act: () => Promise<unknown>
}): Promise<boolean> {
  let left = writes
  const { db } = payload
  const kept = writing.map((name) => [name, Reflect.get(db, name)] as const)
  for (const [name, write] of kept) {
    Reflect.set(db, name, async (...args: unknown[]) => {
      if (left-- <= 0) throw new Error('killed')
      return Reflect.apply(write, db, args)
    })
  }
  try {
    await act()
    return false
  } catch (error) {
    if (error instanceof Error && error.message.includes('killed')) return true
    throw error
  } finally {
    for (const [name, write] of kept) Reflect.set(db, name, write)
  }
}

/** After how many writes to cut off what takes so many: the first, the last, and some evenly between. */
export const momentsOf = ({ writes, times }: { writes: number; times: number }): number[] =>
  Array.from({ length: times }, (_, at) => 1 + Math.round((at * (writes - 2)) / (times - 1)))

/** How many writes something takes. */
export async function countWrites({
  payload,
  act,
}: {
  payload: Payload
  act: () => Promise<unknown>
}): Promise<number> {
  const { db } = payload
  const kept = writing.map((name) => [name, Reflect.get(db, name)] as const)
  let count = 0
  for (const [name, write] of kept) {
    Reflect.set(db, name, async (...args: unknown[]) => {
      count++
      return Reflect.apply(write, db, args)
    })
  }
  try {
    await act()
    return count
  } finally {
    for (const [name, write] of kept) Reflect.set(db, name, write)
  }
}
