import { build, type LexicalNode } from '../lexical/index.js'
import { safePictureURL, safeURL } from '../sanitize/index.js'
import type { Context, ImageLook, Inline, MdastNode } from './types.js'

type Picture = { url: string; alt: string; look: ImageLook }

/** What a node shows, if it is an image. */
export function pictureOf(node: MdastNode, context: Context): Picture | null {
  const alt = node.alt ?? ''
  if (node.type === 'image')
    return { url: node.url ?? '', alt, look: { ...captionOf(node.title), ...node.look } }
  if (node.type !== 'imageReference') return null
  const definition = context.definitions.get(node.identifier ?? '')
  return definition ? { url: definition.url, alt, look: captionOf(definition.title) } : null
}

/** A picture among words; its alternative text where its address may not be shown. */
export function inlineImage(node: MdastNode, { context, format }: Inline): LexicalNode[] {
  const picture = pictureOf(node, context)
  const alt = node.alt ?? ''
  const source = picture && sourceOf(picture, context, node)
  if (!picture || !source) return alt ? [build.text(alt, format)] : []
  const fields = {
    ...source,
    alt: picture.alt,
    decorative: false,
    ...(picture.look.width ? { width: picture.look.width } : {}),
  }
  return [build.inlineBlock({ id: context.makeID('inlineImage', fields), blockType: 'inlineImage', fields })]
}

/** A picture that stands by itself. */
export function imageBlock(node: MdastNode, context: Context, around: ImageLook = {}): LexicalNode[] {
  const picture = pictureOf(node, context)
  if (!picture) return []
  const source = sourceOf(picture, context, node)
  if (!source) return picture.alt ? [build.paragraph([build.text(picture.alt)])] : []
  const { width, alignment, caption, link } = { ...picture.look, ...around }
  const target = link ? safeURL(context.address(link)) : null
  if (link && !target) context.report({ kind: 'link-removed', text: link, node })
  const fields = {
    ...source,
    alt: picture.alt,
    decorative: false,
    ...(caption ? { caption } : {}),
    ...(width ? { width } : {}),
    ...(alignment ? { alignment } : {}),
    ...(target ? { link: target } : {}),
  }
  return [build.block({ id: context.makeID('image', fields), blockType: 'image', fields })]
}

function sourceOf({ url }: Picture, context: Context, node: MdastNode) {
  const media = context.media(url)
  if (media !== undefined) return { media }
  const safe = safePictureURL(context.address(url))
  if (safe !== null) return { url: safe }
  context.report({ kind: 'picture-removed', text: url.slice(0, 200), node })
  return null
}

const captionOf = (title: string | null | undefined): ImageLook => (title ? { caption: title } : {})
