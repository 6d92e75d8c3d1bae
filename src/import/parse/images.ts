import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ParsedImage } from './types.js'

/** Every picture of a body, of Markdown and of HTML, once for each address. */
export function findImages(tree: Root): ParsedImage[] {
  const images = new Map<string, ParsedImage>()
  const add = ({ url, alt, line }: ParsedImage) => {
    if (!url || images.has(url)) return
    images.set(url, { url, ...(alt ? { alt } : {}), ...(line === undefined ? {} : { line }) })
  }
  const definitions = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => {
    definitions.set(identifier, url)
  })
  visit(tree, (node) => {
    const line = node.position?.start.line
    if (node.type === 'image') add({ url: node.url, alt: node.alt ?? undefined, line })
    if (node.type === 'imageReference') {
      add({ url: definitions.get(node.identifier) ?? '', alt: node.alt ?? undefined, line })
    }
    if (node.type === 'html') for (const image of htmlImages(node.value)) add({ ...image, line })
  })
  return [...images.values()]
}

function htmlImages(html: string): ParsedImage[] {
  const images: ParsedImage[] = []
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<img'); at >= 0; at = lower.indexOf('<img', at + 1)) {
    const end = html.indexOf('>', at)
    if (end < 0) break
    const tag = html.slice(at, end)
    const url = attribute(tag, 'src')
    if (url) images.push({ url, alt: attribute(tag, 'alt') })
    at = end
  }
  return images
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  return value?.replaceAll('&amp;', '&')
}
