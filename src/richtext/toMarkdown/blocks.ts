import type { PhrasingContent } from 'mdast'
import { calloutStyles } from '../blocks/index.js'
import { element, escapeHTML } from '../html/index.js'
import { fieldsOf, isRecord, type LexicalNode, recordsOf, stringOf, topNodes } from '../lexical/index.js'
import { nodePicture, type Picture, pictureOf } from '../output/index.js'
import { safeURL, sanitizeHTML } from '../sanitize/index.js'
import { partnerBlocks, rosterBlocks, statsBlocks } from './recognition.js'
import type { Block, State } from './state.js'

type ToBlocks = (node: LexicalNode, state: State, depth: number) => Block[]

/** One of Laurel's blocks as Markdown; nothing for a block of another plugin. */
export const blockBlocks: ToBlocks = (node, state, depth) => {
  const { blockType } = fieldsOf(node)
  return typeof blockType === 'string' && Object.hasOwn(converters, blockType)
    ? (converters[blockType]?.(node, state, depth) ?? [])
    : []
}

/** A picture; as HTML where Markdown cannot say how it stands. */
export const imageBlocks: ToBlocks = (node, state) => {
  const picture = nodePicture(node, state)
  if (!picture) return []
  const width = fieldsOf(node).width ? picture.width : undefined
  return width || picture.alignment
    ? [htmlPicture({ ...picture, width })]
    : [{ type: 'paragraph', children: [plain(picture)] }]
}

const plain = ({ src, alt, caption, link }: Picture): PhrasingContent => {
  const image: PhrasingContent = { type: 'image', url: src, alt, title: caption || null }
  return link ? { type: 'link', url: link, children: [image] } : image
}

function htmlPicture({ src, alt, caption, link, width, alignment }: Picture): Block {
  const image = element('img', { src, alt, width })
  const shown = link ? element('a', { href: link }, image) : image
  const whole = caption
    ? element('figure', {}, shown + element('figcaption', {}, escapeHTML(caption)))
    : shown
  return { type: 'html', value: element('div', { align: alignment }, whole) }
}

const galleryBlocks: ToBlocks = (node, state) => {
  const pictures = recordsOf(fieldsOf(node).items).flatMap((item) => pictureOf(item, state) ?? [])
  const children = pictures.flatMap((picture, at) =>
    at ? [{ type: 'text' as const, value: '\n' }, plain(picture)] : [plain(picture)],
  )
  return children.length ? [{ type: 'paragraph', children }] : []
}

const codeBlocks: ToBlocks = (node) => {
  const { language, meta, code } = fieldsOf(node)
  const lang = stringOf(language) || null
  return [
    {
      type: 'code',
      lang,
      meta: (lang && stringOf(meta)) || null,
      value: typeof code === 'string' ? code : '',
    },
  ]
}

const calloutBlocks: ToBlocks = (node, state, depth) => {
  const { style, title, content } = fieldsOf(node)
  const kind = calloutStyles.find((known) => known === style) ?? 'note'
  const inner = isRecord(content) ? state.blocks(topNodes(content), state, depth + 1) : []
  if (kind === 'details') {
    const summary = element('summary', {}, escapeHTML(stringOf(title) || state.texts.callouts.details))
    return [{ type: 'html', value: `<details>\n${summary}` }, ...inner, { type: 'html', value: '</details>' }]
  }
  const heading: Block[] = stringOf(title)
    ? [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: stringOf(title) }] }],
        },
      ]
    : []
  const [first, ...others] = [...heading, ...inner]
  const mark: PhrasingContent = { type: 'html', value: `[!${kind.toUpperCase()}]` }
  const opening: Block[] =
    first?.type === 'paragraph'
      ? [{ type: 'paragraph', children: [mark, { type: 'html', value: '\n' }, ...first.children] }]
      : [{ type: 'paragraph', children: [mark] }, ...(first ? [first] : [])]
  return [{ type: 'blockquote', children: [...opening, ...others] }]
}

const embedBlocks: ToBlocks = (node) => {
  const fields = fieldsOf(node)
  const url = safeURL(stringOf(fields.url))
  if (!url) return []
  const title = stringOf(fields.title) || null
  return [
    { type: 'html', value: element(fields.kind === 'iframe' ? 'iframe' : 'video', { src: url, title }) },
  ]
}

/** A blank line would end the HTML in Markdown. */
const htmlBlocks: ToBlocks = (node) => {
  const value = sanitizeHTML(stringOf(fieldsOf(node).html))
    .trim()
    .replace(/\n\s*\n/g, '\n')
  return value ? [{ type: 'html', value }] : []
}

const converters: Record<string, ToBlocks> = {
  roster: rosterBlocks,
  partnerGrid: partnerBlocks,
  stats: statsBlocks,
  image: imageBlocks,
  inlineImage: imageBlocks,
  gallery: galleryBlocks,
  code: codeBlocks,
  callout: calloutBlocks,
  embed: embedBlocks,
  html: htmlBlocks,
}
