import { Element } from 'domhandler'
import { embedURL, safePictureURL, videoURL } from '../sanitize/index.js'
import { alignmentOf, pixelsOf } from './tags.js'
import type { Context, MdastNode } from './types.js'

/** An `<img>` as an mdast image. */
export function imageFrom(element: Element): MdastNode[] {
  const { src, alt = '', title } = element.attribs
  if (!src) return []
  const width = pixelsOf(element)
  const alignment = alignmentOf(element)
  const look = { ...(width ? { width } : {}), ...(alignment ? { alignment } : {}) }
  return [{ type: 'image', url: src, alt, title, look }]
}

type Found = { context: Context; node: MdastNode }

/** An `<iframe>` or `<video>` as an embed; a link to it where its host is not allowed. */
export function mediaFrom(element: Element, { context, node }: Found): MdastNode[] {
  const source = element.children.find(
    (child): child is Element => child instanceof Element && child.name === 'source',
  )
  const url = (element.attribs.src ?? source?.attribs.src ?? '').trim()
  const title = element.attribs.title ?? ''
  if (!url) return []
  const player = element.name === 'iframe' ? embedURL({ url, hosts: context.embedHosts }) : null
  if (player) return [{ type: 'laurelEmbed', kind: 'iframe', url: player, title }]
  if (element.name === 'video' && videoURL(url)) return [{ type: 'laurelEmbed', kind: 'video', url, title }]
  context.report({ kind: 'embed-removed', text: url, node })
  const address = safePictureURL(url)
  return address ? [{ type: 'link', url: address, children: [{ type: 'text', value: title || url }] }] : []
}
