import type { FlattenedBlock, FlattenedField, Payload } from 'payload'

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

export type IDFormat = { type: 'number' } | { type: 'text'; pattern: RegExp }

/**
 * Describes a running Payload. Built once for each.
 *
 * @param idPattern how a text id looks. Default: 24 hexadecimal characters on MongoDB, elsewhere up to 64
 * characters without a space.
 */
export const catalogOf = (payload: Payload, idPattern?: RegExp): Catalog => {
  const known = catalogs.get(payload.config)
  if (known) return known
  const isMongoDB = payload.db.name === 'mongoose'
  const machineID = idPattern ?? (isMongoDB ? objectID : anyID)
  const catalog: Catalog = {
    collections: Object.fromEntries(
      payload.config.collections.map(({ slug, flattenedFields }) => [slug, flattenedFields]),
    ),
    blocks: payload.blocks,
    locales: payload.config.localization ? payload.config.localization.localeCodes : [],
    idFormat: (collection) => {
      const custom = payload.collections[collection]?.customIDType
      if ((custom ?? payload.db.defaultIDType) === 'number') return { type: 'number' }
      return { type: 'text', pattern: custom ? anyID : machineID }
    },
    hasPlaces: payload.db.name !== 'sqlite',
  }
  catalogs.set(payload.config, catalog)
  return catalog
}

const catalogs = new WeakMap<Payload['config'], Catalog>()

const objectID = /^[0-9a-f]{24}$/i

const anyID = /^\S{1,64}$/
