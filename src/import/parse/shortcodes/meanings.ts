import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { Shortcode } from './types.js'

export type Block = BlockContent | DefinitionContent

const kinds: Record<string, string> = {
  note: 'NOTE',
  info: 'NOTE',
  primary: 'NOTE',
  secondary: 'NOTE',
  alert: 'NOTE',
  notice: 'NOTE',
  admonition: 'NOTE',
  callout: 'NOTE',
  pageinfo: 'NOTE',
  tip: 'TIP',
  hint: 'TIP',
  success: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING',
  warn: 'WARNING',
  attention: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
}

const folds = new Set(['details', 'expand', 'collapse', 'spoiler', 'accordion'])
const frames: Record<string, string> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  bilibili: 'https://www.bilibili.com/video/',
}
const pictures = new Set(['figure', 'img', 'image', 'imgproc'])
/** What only says how the page is laid out: nothing is in its place. */
const layout = new Set(['capture', 'tabs', 'tabpane', 'toc', 'raw', '{:}'])

const plain = (name: string): string => name.replace(/^:::/, '')

/** Whether a shortcode has a counterpart among the blocks. */
export const isKnown = (code: Shortcode): boolean => isPair(code) || isSingle(code) || isAddress(code)

/** Whether it means what stands between it and its end. */
export const isPair = ({ name }: Shortcode): boolean =>
  name === ':::' ||
  plain(name) in kinds ||
  folds.has(plain(name)) ||
  name === 'tab' ||
  (layout.has(name) && name !== '{:}')

/** Whether it means something by itself. */
export const isSingle = (code: Shortcode): boolean =>
  layout.has(code.name) ||
  pictureURL(code) !== undefined ||
  frameURL(code) !== undefined ||
  postURL(code) !== undefined

/** Whether it stands for an address, as within a link. */
export const isAddress = ({ name }: Shortcode): boolean =>
  ['ref', 'relref', 'baseurl', 'post_url', 'link'].includes(name)

/** The address that it stands for. */
export function addressOf({ name, values, named }: Shortcode): string {
  if (name === 'baseurl') return ''
  const said = values[0] ?? named.path ?? ''
  const path = said.replace(/(?:\/?_?index)?\.(?:md|mdx|html)(?=#|$)/, '')
  if (name === 'post_url') return `/${path.replace(/^.*?\d{4}-\d{1,2}-\d{1,2}-/, '')}`
  return name === 'link' ? `/${path.replace(/^\//, '')}` : path
}

function pictureURL({ name, values, named, role }: Shortcode): string | undefined {
  if (!pictures.has(name)) return
  const url = named.src ?? named.image ?? named.url ?? values[0]
  return url !== undefined || role === 'close' ? (url ?? '') : undefined
}

function frameURL({ name, values, named }: Shortcode): string | undefined {
  const isIncluded = name === 'include' && /^youtube/i.test(values[0] ?? '')
  const page = frames[isIncluded ? 'youtube' : name]
  const id = named.id ?? values[isIncluded ? 1 : 0]
  return page !== undefined && id && /^[\w-]+$/.test(id) ? page + id : undefined
}

/** A post of another network, as a link to it. */
function postURL({ name, values, named }: Shortcode): string | undefined {
  if (name === 'gist' && values.length > 1) return `https://gist.github.com/${values[0]}/${values[1]}`
  const id = named.id ?? values.at(-1)
  if (!['tweet', 'twitter', 'x'].includes(name) || !id || !/^\d+$/.test(id)) return
  return `https://twitter.com/${named.user ?? 'i'}/status/${id}`
}

/** A shortcode and what stands between it and its end, as blocks. */
export function blocksOf(code: Shortcode, inner: Block[]): Block[] {
  const { named, values } = code
  const name = plain(code.name)
  const picture = pictureURL(code)
  if (picture) return [...figure({ code, url: picture, inner })]
  const frame = frameURL(code)
  if (frame) return [{ type: 'html', value: `<iframe src="${escaped(frame)}"></iframe>` }]
  const post = postURL(code)
  if (post) return [paragraph([{ type: 'link', url: post, children: [text(post)] }])]
  if (folds.has(name)) {
    const title = named.title ?? named.summary ?? values[0] ?? ''
    const opening = `<details><summary>${escaped(title || name)}</summary>`
    return [{ type: 'html', value: opening }, ...inner, { type: 'html', value: '</details>' }]
  }
  const title =
    named.title ?? named.heading ?? named.header ?? named.name ?? (name === 'tab' ? values[0] : undefined)
  const heading: Block[] = title ? [paragraph([{ type: 'strong', children: [text(title)] }])] : []
  if (layout.has(name) || name === 'tab') return [...heading, ...inner]
  const kind =
    [values[0], named.type, named.color, name].find((said) => said && said.toLowerCase() in kinds) ?? ''
  return [
    {
      type: 'blockquote',
      children: [paragraph([text(`[!${kinds[kind.toLowerCase()] ?? 'NOTE'}]`)]), ...heading, ...inner],
    },
  ]
}

function figure({ code: { named }, url, inner }: { code: Shortcode; url: string; inner: Block[] }): Block[] {
  const caption = [named.title, named.caption].filter(Boolean).join(' - ')
  const image: PhrasingContent = {
    type: 'image',
    url,
    alt: named.alt ?? named.caption ?? '',
    title: caption || null,
  }
  const shown: PhrasingContent = named.link ? { type: 'link', url: named.link, children: [image] } : image
  return [paragraph([shown]), ...inner]
}

const paragraph = (children: PhrasingContent[]): Block => ({ type: 'paragraph', children })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
