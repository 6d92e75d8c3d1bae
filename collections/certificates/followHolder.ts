import type { CollectionAfterChangeHook } from 'payload'
import { rosterSortKey } from '../../src/certificates/index.js'
import { idOf } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { keys, refresh } from '../upkeep/index.js'

type Holder = { id: string | number; name: string; sortName?: string | null; isHidden?: boolean | null }

type Written = { id: string | number; personHidden?: boolean | null; sortKey?: string | null }

/**
 * Looks again at the person once a certificate is written: whoever was hidden, renamed or deleted after the award was
 * made ready was so without this certificate, which would stand there with what it had read before.
 */
export const followHolder =
  (resolved: Resolved): CollectionAfterChangeHook =>
  async ({ doc, req, collection }) => {
    const person = idOf(doc.person)
    if (person === undefined) return
    const holder = await req.payload.db.findOne<Holder>({
      collection: resolved.slugs.people,
      where: { id: { equals: person } },
      select: { name: true, sortName: true, isHidden: true },
      req,
    })
    // What a hook is given lacks the hidden fields.
    const written = await req.payload.db.findOne<Written>({
      collection: collection.slug,
      where: { id: { equals: doc.id } },
      select: { personHidden: true, sortKey: true },
      req,
    })
    const isInStep =
      holder &&
      Boolean(holder.isHidden) === Boolean(written?.personHidden) &&
      rosterSortKey(holder) === written?.sortKey
    if (!isInStep) await refresh({ req, resolved, keys: [keys.person(person)] })
  }
