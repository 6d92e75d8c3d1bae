import type { CollectionBeforeDeleteHook } from 'payload'
import { certificates as texts } from '../../src/translations/index.js'
import { refusedRequest } from '../refusedRequest.js'
import type { Resolved } from '../resolved.js'

/**
 * What certificates were given for stays: SQLite would fail half-way or empty the relation, and MongoDB would keep an
 * id that leads nowhere.
 */
export const refuseToDeleteAwarded =
  ({
    slugs,
    field,
  }: Pick<Resolved, 'slugs'> & {
    field: 'role' | 'group' | 'project' | 'template'
  }): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.certificates,
      where: { [field]: { equals: id } },
      req,
    })
    if (totalDocs > 0) throw refusedRequest(texts.cannotDeleteAwarded(req), 409)
  }
