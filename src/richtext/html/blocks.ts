import { calloutStyles } from '../blocks/index.js'
import {
  fieldsOf,
  isRecord,
  type LexicalNode,
  numberOf,
  recordsOf,
  stringOf,
  topNodes,
} from '../lexical/index.js'
import { nodePicture, pictureOf } from '../output/index.js'
import { absoluteURL, embedURL, safeURL, sanitizeHTML, videoURL } from '../sanitize/index.js'
import { element, escapeHTML } from './element.js'
import { partnersHTML } from './partners.js'
import { figure } from './picture.js'
import { rosterHTML } from './roster.js'
import type { State } from './state.js'
import { statsHTML } from './stats.js'

type ToHTML = (node: LexicalNode, state: State, depth: number) => string

/** One of Laurel's blocks as HTML; '' for a block of another plugin. */
export const blockHTML: ToHTML = (node, state, depth) => {
  const { blockType } = fieldsOf(node)
  return typeof blockType === 'string' && Object.hasOwn(converters, blockType)
    ? (converters[blockType]?.(node, state, depth) ?? '')
    : ''
}

/** A picture in a figure; '' where it cannot be shown. */
export const imageHTML: ToHTML = (node, state) => {
  const picture = nodePicture(node, state)
  return picture ? figure(picture, state.publicURL) : ''
}

const galleryHTML: ToHTML = (node, state) => {
  const { items, columns } = fieldsOf(node)
  const figures = recordsOf(items).flatMap((item) => pictureOf(item, state) ?? [])
  const attributes = { class: 'laurel-gallery', 'data-columns': numberOf(columns, { min: 1, max: 12 }) }
  const html = figures.map((picture) => figure(picture, state.publicURL)).join('')
  return html && element('div', attributes, html)
}

const codeHTML: ToHTML = (node) => {
  const { code, language } = fieldsOf(node)
  const name = stringOf(language).replace(/\s+/g, '-')
  const text = typeof code === 'string' ? code : ''
  return element('pre', {}, element('code', { class: name ? `language-${name}` : null }, escapeHTML(text)))
}

const calloutHTML: ToHTML = (node, state, depth) => {
  const { style, title, content } = fieldsOf(node)
  const kind = calloutStyles.find((known) => known === style) ?? 'note'
  const heading = escapeHTML(stringOf(title) || state.texts.callouts[kind])
  const html = isRecord(content) ? state.blocks(topNodes(content), state, depth + 1) : ''
  if (kind === 'details') return element('details', {}, element('summary', {}, heading) + html)
  const attributes = { class: `laurel-callout laurel-callout-${kind}`, role: 'note' }
  return element('aside', attributes, element('p', {}, element('strong', {}, heading)) + html)
}

const embedHTML: ToHTML = (node, { embedHosts, publicURL }) => {
  const fields = fieldsOf(node)
  const url = stringOf(fields.url)
  const title = stringOf(fields.title)
  const player = embedURL({ url, hosts: embedHosts })
  if (player) return element('figure', { class: 'laurel-embed' }, frame(player, title))
  const file = videoURL(url)
  if (file) {
    const video = {
      src: absoluteURL(file, publicURL),
      controls: true,
      preload: 'none',
      'aria-label': title || null,
    }
    return element('figure', { class: 'laurel-embed' }, element('video', video))
  }
  const href = safeURL(url)
  return href ? element('p', {}, element('a', { href, rel: 'noopener' }, escapeHTML(title || href))) : ''
}

const frame = (src: string, title: string): string =>
  element('iframe', {
    src,
    title: title || new URL(src).hostname,
    width: 640,
    height: 360,
    loading: 'lazy',
    allowfullscreen: true,
    allow: 'fullscreen; picture-in-picture; encrypted-media',
    sandbox: 'allow-scripts allow-same-origin allow-presentation allow-popups',
    referrerpolicy: 'strict-origin-when-cross-origin',
  })

const converters: Record<string, ToHTML> = {
  roster: rosterHTML,
  partnerGrid: partnersHTML,
  stats: statsHTML,
  image: imageHTML,
  inlineImage: imageHTML,
  gallery: galleryHTML,
  code: codeHTML,
  callout: calloutHTML,
  embed: embedHTML,
  html: (node) => sanitizeHTML(stringOf(fieldsOf(node).html)),
}
