import type { CollectionAfterChangeHook } from 'payload'
import { rosterSortKey } from '../../src/certificates/index.js'
import { idOf } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { keys, refresh } from '../upkeep/index.js'

type Holder = { id: string | number; name: string; sortName?: string | null; isHidden?: boolean | null }

/**
 * Looks again at the person once a certificate is written: whoever was hidden, renamed or deleted after the award was
 * made ready was so without this certificate, which would stand there with what it had read before.
 */
export const followHolder =
  (resolved: Resolved): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const person = idOf(doc.person)
    if (person === undefined) return
    const holder = await req.payload.db.findOne<Holder>({
      collection: resolved.slugs.people,
      where: { id: { equals: person } },
      select: { name: true, sortName: true, isHidden: true },
      req,
    })
    const isInStep =
      holder && Boolean(holder.isHidden) === doc.personHidden && rosterSortKey(holder) === doc.sortKey
    if (!isInStep) await refresh({ req, resolved, keys: [keys.person(person)] })
  }
