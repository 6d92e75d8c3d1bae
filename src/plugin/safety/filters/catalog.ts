import type { FlattenedBlock, FlattenedField, Payload } from 'payload'
import { type IDFormat, idFormatOf } from '../../../../collections/index.js'

/** What a filter is checked against: the fields of every collection, and how ids look. */
export type Catalog = {
  collections: Record<string, FlattenedField[]>
  blocks: Record<string, FlattenedBlock>
  /** Codes of the configured locales; empty without localization. */
  locales: string[]
  /** Whether a value can be an id of this collection. Numbers may come as text. */
  idFormat: (collection: string) => IDFormat
  /** Whether the database can search by place. */
  hasPlaces: boolean
}

/**
 * Describes a running Payload. Built once for each.
 *
 * @param idPattern how a text id looks, where not as `idFormatOf` says
 */
export const catalogOf = (payload: Payload, idPattern?: RegExp): Catalog => {
  const known = catalogs.get(payload.config)
  if (known) return known
  const catalog: Catalog = {
    collections: Object.fromEntries(
      payload.config.collections.map(({ slug, flattenedFields }) => [slug, flattenedFields]),
    ),
    blocks: payload.blocks,
    locales: payload.config.localization ? payload.config.localization.localeCodes : [],
    idFormat: (collection) => idFormatOf({ payload, collection, pattern: idPattern }),
    hasPlaces: payload.db.name !== 'sqlite',
  }
  catalogs.set(payload.config, catalog)
  return catalog
}

const catalogs = new WeakMap<Payload['config'], Catalog>()
