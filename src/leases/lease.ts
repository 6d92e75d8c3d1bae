import type { Payload } from 'payload'
import { leasesSlug } from './collection.js'

/** A right that one process at a time has, for `duration` milliseconds from when it last took or renewed it. */
export type Lease = {
  /** Renews it if this holder has it, else takes it if it is free or has run out. */
  take: () => Promise<'kept' | 'taken' | 'refused'>
  /** Renews it if this holder has it still; false when another has taken it. */
  renew: () => Promise<boolean>
  /** Gives it up, so that another need not wait for it to run out. */
  release: () => Promise<void>
  /** Whether this holder can rely on it now, by its own clock. */
  isHeld: () => boolean
}

/** A lease kept in the database; each step is one atomic write, on SQLite and MongoDB alike. */
export const databaseLease = ({ payload, name, holder, duration }: LeaseOptions): Lease => {
  let heldUntil = Number.NEGATIVE_INFINITY

  const write = async (where: Condition, data: { holder: string; until: string }): Promise<boolean> => {
    const and = [{ id: { equals: name } }, where]
    return (await payload.db.updateOne({ collection: leasesSlug, where: { and }, data })) !== null
  }

  /** Counts from before the write, so that this holder never believes longer than the database says. */
  const claim = async (
    how: (data: { holder: string; until: string }) => Promise<boolean>,
  ): Promise<boolean> => {
    const asked = performance.now()
    const isMine = await how({ holder, until: isoTime(Date.now() + duration) })
    heldUntil = isMine ? asked + duration : Number.NEGATIVE_INFINITY
    return isMine
  }

  const renew = () => claim((data) => write({ holder: { equals: holder } }, data))

  const take: Lease['take'] = async () => {
    if (await renew()) return 'kept'
    const hasRunOut = { until: { less_than: isoTime(Date.now()) } }
    return (await claim(async (data) => (await write(hasRunOut, data)) || (await create(data))))
      ? 'taken'
      : 'refused'
  }

  const exists = async () => {
    const where = { id: { equals: name } }
    return (await payload.db.count({ collection: leasesSlug, where })).totalDocs > 0
  }

  const create = async (data: { holder: string; until: string }): Promise<boolean> => {
    if (await exists()) return false
    try {
      await payload.db.create({ collection: leasesSlug, customID: name, data: { id: name, ...data } })
      return true
    } catch (error) {
      if (await exists()) return false
      throw error
    }
  }

  const release = async (): Promise<void> => {
    heldUntil = Number.NEGATIVE_INFINITY
    await write({ holder: { equals: holder } }, { holder, until: isoTime(0) })
  }

  return { take, renew, release, isHeld: () => performance.now() < heldUntil }
}

type LeaseOptions = { payload: Payload; name: string; holder: string; duration: number }

type Condition = { holder: { equals: string } } | { until: { less_than: string } }

const isoTime = (time: number): string => new Date(time).toISOString()
