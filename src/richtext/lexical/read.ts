import type { LexicalNode } from './types.js'

/** The top nodes of some content; none where it is empty or not the editor's JSON. */
export const topNodes = (content: unknown): LexicalNode[] =>
  isRecord(content) && isRecord(content.root) ? nodes(content.root.children) : []

/** The children of a node. */
export const childrenOf = (node: LexicalNode): LexicalNode[] => nodes(node.children)

/** The fields of a block or link. */
export const fieldsOf = (node: LexicalNode): Record<string, unknown> =>
  isRecord(node.fields) ? node.fields : {}

/** The id of a block: what render data is keyed by. */
export const blockID = (node: LexicalNode): string => String(fieldsOf(node).id ?? '')

/** Whether a node is a block, of this type if one is given. */
export const isBlock = (node: LexicalNode, blockType?: string): boolean =>
  (node.type === 'block' || node.type === 'inlineBlock') &&
  (blockType === undefined || fieldsOf(node).blockType === blockType)

/** A text value, trimmed; '' for anything else. */
export const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

/** A finite number within bounds, or undefined. */
export const numberOf = (value: unknown, { min, max }: { min: number; max: number }): number | undefined => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value
  return typeof number === 'number' && number >= min && number <= max ? Math.round(number) : undefined
}

/** The entries of a value that is a list; none for anything else. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The rows of an array field. */
export const recordsOf = (value: unknown): Record<string, unknown>[] => listOf(value).filter(isRecord)

/** The id behind a relation, populated, polymorphic or bare; undefined where there is none. */
export function idOf(value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? undefined : value
  if (!isRecord(value)) return undefined
  if ('id' in value) return idOf(value.id)
  return 'relationTo' in value && value.value !== value ? idOf(value.value) : undefined
}

/** All text below nodes, in order. Works at any depth. */
export function plainText(from: LexicalNode[]): string {
  const waiting = [...from].reverse()
  let text = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (typeof node.text === 'string') text += node.text
    if (node.type === 'linebreak' || node.type === 'tab') text += ' '
    for (const child of childrenOf(node).reverse()) waiting.push(child)
  }
  return text
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nodes = (value: unknown): LexicalNode[] => listOf(value).filter(isNode)

const isNode = (value: unknown): value is LexicalNode => isRecord(value) && typeof value.type === 'string'
