import { fieldsOf, isRecord, type LexicalNode } from '../lexical/index.js'

/**
 * A node as a comment of HTML: its name, and all that it holds. `<!-- laurel:stats {"items":[...]} -->` is a block,
 * `<!-- laurel:node {"type":"paragraph",...} -->` any other node.
 */
export function openingOf(node: LexicalNode): string {
  const name = nameOf(node)
  return `<!-- laurel:${name} ${inComment(name === 'node' ? node : withoutType(fieldsOf(node)))} -->`
}

/** What closes it, after what a person reads. */
export const closingOf = (node: LexicalNode): string => closing(nameOf(node))

/** Where `html` opens a node: the node, and what closes it. Undefined where it doesn't, or can't be read. */
export function readOpening(html: string): { node: LexicalNode; closing: string } | undefined {
  const [, name = '', json = ''] = opening.exec(html.trim()) ?? []
  const value = name ? parsed(json) : undefined
  if (!isRecord(value)) return undefined
  if (name !== 'node') return { node: standard({ ...value, blockType: name }), closing: closing(name) }
  const { type, version } = value
  if (typeof type !== 'string' || typeof version !== 'number') return undefined
  return { node: { ...value, type, version }, closing: closing(name) }
}

const opening = /^<!-- laurel:(\w+) (\{.*\}) -->$/s

const closing = (name: string): string => `<!-- /laurel:${name} -->`

/** A block as the editor makes it is told by its fields alone. */
function nameOf(node: LexicalNode): string {
  const fields = fieldsOf(node)
  const { blockType } = fields
  if (typeof blockType !== 'string' || !/^\w+$/.test(blockType) || blockType === 'node') return 'node'
  return sorted(node) === sorted(standard(fields)) ? blockType : 'node'
}

const standard = (fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields,
})

const withoutType = ({ blockType: _, ...fields }: Record<string, unknown>) => fields

/** JSON in which neither the comment nor a line ends. */
const inComment = (value: unknown): string =>
  sorted(value).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')

/** JSON whose keys stand in the order of the alphabet. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, entry: unknown) =>
    isRecord(entry)
      ? Object.fromEntries(
          Object.keys(entry)
            .sort()
            .map((key) => [key, entry[key]]),
        )
      : entry,
  )

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
