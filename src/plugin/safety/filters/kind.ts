import type { FlattenedField } from 'payload'
import type { Catalog } from './catalog.js'

/** What sort of value a path leads to, as far as filters care. */
export type Kind =
  | 'text'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'id'
  | 'relation'
  /** A relation to one of several collections: `{ relationTo, value }`. */
  | 'reference'
  | 'referenceID'
  | 'referenceKind'
  | 'join'
  | 'point'
  /** JSON and rich text. */
  | 'document'
  /** An array or blocks field itself. */
  | 'list'
  /** A group or tab itself. */
  | 'none'

export const kindOf = ({ type }: FlattenedField): Kind => kinds[type]

/** The fields inside a group, an array or blocks; undefined where nothing lies below. */
export const childrenOf = (field: FlattenedField, catalog: Catalog): FlattenedField[] | undefined => {
  if (field.type !== 'blocks') return 'flattenedFields' in field ? field.flattenedFields : undefined
  const blocks = (field.blockReferences ?? field.blocks).flatMap((block) =>
    typeof block === 'string' ? (catalog.blocks[block] ?? []) : block,
  )
  const blockType: FlattenedField = {
    name: 'blockType',
    type: 'select',
    options: blocks.map(({ slug }) => slug),
  }
  return [blockType, ...blocks.flatMap(({ flattenedFields }) => flattenedFields)]
}

export const isVirtual = (field: FlattenedField): field is FlattenedField & { virtual: boolean | string } =>
  'virtual' in field && Boolean(field.virtual)

const kinds: Record<FlattenedField['type'], Kind> = {
  array: 'list',
  blocks: 'list',
  checkbox: 'checkbox',
  code: 'text',
  date: 'date',
  email: 'text',
  group: 'none',
  join: 'join',
  json: 'document',
  number: 'number',
  point: 'point',
  radio: 'select',
  relationship: 'relation',
  richText: 'document',
  select: 'select',
  tab: 'none',
  text: 'text',
  textarea: 'text',
  upload: 'relation',
}
