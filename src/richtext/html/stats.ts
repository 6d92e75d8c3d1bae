import { fieldsOf, type LexicalNode, recordsOf, stringOf } from '../lexical/index.js'
import { writtenDay } from '../output/index.js'
import { safeURL } from '../sanitize/index.js'
import { element, escapeHTML } from './element.js'
import type { State } from './state.js'

/** Numbers with what they count, and below them as of when and who says so. */
export function statsHTML(node: LexicalNode, { texts }: State): string {
  const { items, asOf, source } = fieldsOf(node)
  const pairs = recordsOf(items).map(({ value, label, note }) => {
    const small = stringOf(note) ? ` ${element('small', {}, escapeHTML(stringOf(note)))}` : ''
    const count = element('dd', {}, element('strong', {}, escapeHTML(stringOf(value))) + small)
    return element('div', {}, element('dt', {}, escapeHTML(stringOf(label))) + count)
  })
  if (!pairs.length) return ''
  const day = writtenDay(texts.locale, asOf)
  const colon = /^zh/i.test(texts.locale) ? '：' : ': '
  const footer = [
    ...(day
      ? [`${escapeHTML(texts.asOf)} ${element('time', { datetime: dayOf(asOf) }, escapeHTML(day))}`]
      : []),
    ...(stringOf(source) ? [`${escapeHTML(texts.source + colon)}${sourceHTML(stringOf(source))}`] : []),
  ]
  const list = element('dl', { class: 'laurel-stats' }, pairs.join(''))
  return list + (footer.length ? element('p', {}, element('small', {}, footer.join(' · '))) : '')
}

const dayOf = (value: unknown): string => new Date(String(value)).toISOString().slice(0, 10)

function sourceHTML(source: string): string {
  const href = /^https?:\/\//i.test(source) ? safeURL(source) : null
  return href ? element('a', { href, rel: 'noopener' }, escapeHTML(source)) : escapeHTML(source)
}
