import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

export type Link = { text: string; url: string }

/** What a cell or paragraph holds: the words outside its links, its links, its pictures; `pictured`: links that are nothing else. */
export type Content = { plain: string; links: Link[]; pictures: string[]; pictured: Link[] }

/** Reads inline content; emphasis is looked through. */
export function readInline(nodes: readonly PhrasingContent[]): Content {
  const content: Content = { plain: '', links: [], pictures: [], pictured: [] }
  const read = (node: PhrasingContent) => {
    if (node.type === 'link') {
      for (const child of node.children) if (child.type === 'image') content.pictures.push(child.url)
      const text = inlineText(node)
      const isAutolink = node.url === text || node.url === `http://${text}` || node.url === `mailto:${text}`
      const picture = node.children.find((child) => child.type === 'image')
      if (picture && !text) content.pictured.push({ text: picture.alt ?? '', url: node.url })
      if (text || !content.pictures.length)
        content.links.push({ text: isAutolink ? '' : text, url: node.url })
    } else if (node.type === 'image') content.pictures.push(node.url)
    else if (node.type === 'break') content.plain += ' '
    else if (node.type === 'html') content.plain += /^<br\s*\/?>$/i.test(node.value) ? ' ' : ''
    else if ('children' in node) for (const child of node.children) read(child)
    else if ('value' in node) content.plain += node.value
  }
  for (const node of nodes) read(node)
  return { ...content, plain: squeeze(content.plain) }
}

/** The words of a node, without HTML and without what stands for pictures. */
export const inlineText = (node: RootContent | TableCell): string =>
  squeeze(textOf(node, { includeImageAlt: false, includeHtml: false }))

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether an address is one of the web, whole enough for a collection to take it. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)

/** Whether an address is a path beside the source or below its root, not another scheme. */
export const isFilePath = (url: string): boolean =>
  url !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?)/i.test(url.trim())
