import type { Alignment, LexicalNode, RichText } from './types.js'

/** Content of these top nodes; an empty paragraph where there are none, as the editor has it. */
export const richText = (children: LexicalNode[]): RichText => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: children.length ? children : [paragraph([])],
  },
})

export const text = (value: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

export const paragraph = (children: LexicalNode[], format: Alignment = ''): LexicalNode => ({
  ...element('paragraph', children, format),
  textFormat: children.find(({ type }) => type === 'text')?.format ?? 0,
  textStyle: '',
})

export const heading = (level: number, children: LexicalNode[]): LexicalNode => ({
  ...element('heading', children),
  tag: `h${Math.min(Math.max(level, 1), 6)}`,
})

export const quote = (children: LexicalNode[]): LexicalNode => element('quote', children)

export const horizontalRule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

type List = { listType: 'bullet' | 'number' | 'check'; start?: number; children: LexicalNode[] }

export const list = ({ listType, start = 1, children }: List): LexicalNode => ({
  ...element('list', children),
  listType,
  start,
  tag: listType === 'number' ? 'ol' : 'ul',
})

type ListItem = { value: number; indent?: number; checked?: boolean; children: LexicalNode[] }

export const listItem = ({ value, indent = 0, checked, children }: ListItem): LexicalNode => ({
  ...element('listitem', children),
  indent,
  ...(checked === undefined ? {} : { checked }),
  value,
})

export const table = (children: LexicalNode[]): LexicalNode => element('table', children)

export const tableRow = (children: LexicalNode[]): LexicalNode => element('tablerow', children)

/** A cell; one of a header row stands above its column. */
export const tableCell = ({
  isHeader,
  children,
}: {
  isHeader: boolean
  children: LexicalNode[]
}): LexicalNode => ({
  ...element('tablecell', children),
  headerState: isHeader ? 1 : 0,
  colSpan: 1,
  rowSpan: 1,
  backgroundColor: null,
})

type Link = { id: string; url: string; title?: string; children: LexicalNode[] }

export const link = ({ id, url, title, children }: Link): LexicalNode => ({
  ...element('link', children),
  version: 3,
  id,
  fields: { linkType: 'custom', newTab: false, url, ...(title ? { title } : {}) },
})

type BlockNode = { id: string; blockType: string; fields: Record<string, unknown> }

export const block = ({ id, blockType, fields }: BlockNode): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
})

export const inlineBlock = ({ id, blockType, fields }: BlockNode): LexicalNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockName: '', blockType, ...fields },
})

const element = (type: string, children: LexicalNode[], format: Alignment = ''): LexicalNode => ({
  type,
  version: 1,
  direction: null,
  format,
  indent: 0,
  children,
})
