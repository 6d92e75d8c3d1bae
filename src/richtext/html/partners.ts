import { blockID, fieldsOf, type LexicalNode, numberOf } from '../lexical/index.js'
import { mediaPicture, type PartnerItem } from '../output/index.js'
import { absoluteURL, isExternal, safeURL } from '../sanitize/index.js'
import { element, escapeHTML } from './element.js'
import { imageElement } from './picture.js'
import type { State } from './state.js'

/** Partners as a list of logos or names that lead to their websites. */
export function partnersHTML(node: LexicalNode, state: State): string {
  const partners = state.data.partners?.get(blockID(node)) ?? []
  const { show, columns } = fieldsOf(node)
  const items = partners.map((partner) => element('li', {}, partnerHTML(partner, show, state)))
  const attributes = { class: 'laurel-partners', 'data-columns': numberOf(columns, { min: 1, max: 12 }) }
  return items.length ? element('ul', attributes, items.join('')) : ''
}

function partnerHTML({ name, url, logo }: PartnerItem, show: unknown, { publicURL }: State): string {
  const hasName = show !== 'logo' || !logo
  const picture = logo && show !== 'name' ? mediaPicture(logo, hasName ? '' : name, { publicURL }) : null
  const shown = [
    ...(picture ? [imageElement(picture)] : []),
    ...(hasName || !picture ? [element('span', {}, escapeHTML(name))] : []),
  ].join(' ')
  const safe = url && safeURL(url)
  if (!safe) return shown
  const href = absoluteURL(safe, publicURL)
  return element('a', { href, rel: isExternal(href, publicURL) ? 'noopener' : null }, shown)
}
