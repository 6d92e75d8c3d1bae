import type { RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Shortcode } from './types.js'

const lastLine = /\n[ \t]*\ue000(\d+)\ue001[ \t]*$/
const every = /\ue000(\d+)\ue001/g

/**
 * A quote or list, and apart from it the end of a shortcode that stands right below: without a blank line between them
 * Markdown takes it for more of the last paragraph.
 */
export function endApart(child: RootContent, codes: readonly Shortcode[]): RootContent[] {
  if (child.type !== 'blockquote' && child.type !== 'list') return [child]
  const text = lastText(child)
  const sign = text && lastLine.exec(text.value)?.[1]
  const end = sign === undefined ? undefined : codes[Number(sign)]
  if (!text || end?.role !== 'close' || beginsIn({ child, codes, end })) return [child]
  text.value = text.value.replace(lastLine, '')
  const apart: Text = { type: 'text', value: `\ue000${sign}\ue001` }
  return [child, { type: 'paragraph', children: [apart] }]
}

function lastText(child: RootContent): Text | undefined {
  if (child.type === 'text') return child
  const isFlow = ['blockquote', 'list', 'listItem', 'paragraph'].includes(child.type)
  const last = isFlow && 'children' in child ? child.children.at(-1) : undefined
  return last && lastText(last)
}

/** Whether what ends there also begins within. */
function beginsIn({
  child,
  codes,
  end,
}: {
  child: RootContent
  codes: readonly Shortcode[]
  end: Shortcode
}): boolean {
  let begins = false
  visit(child, 'text', ({ value }) => {
    for (const [, index] of value.matchAll(every)) {
      const code = codes[Number(index)]
      if (code?.name === end.name && code.role !== 'close') begins = true
    }
  })
  return begins
}
