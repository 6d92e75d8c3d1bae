import type { PhrasingContent } from 'mdast'
import { blockID, fieldsOf, type LexicalNode, recordsOf, stringOf } from '../lexical/index.js'
import { inRows, type RosterEntry, rosterOf, writtenDay } from '../output/index.js'
import { absoluteURL, safeURL } from '../sanitize/index.js'
import type { Block, State } from './state.js'
import { phrasingRow, textRow } from './tables.js'

type ToBlocks = (node: LexicalNode, state: State) => Block[]

/** A roster as a table, a grid without headings or a list. */
export const rosterBlocks: ToBlocks = (node, state) => {
  const { layout, columns, nameHeading, certificateHeading, linkText, entries } = rosterOf(node, state.data)
  const name = ({ label, link }: RosterEntry) => linked(link, label, state)
  const file = (entry: RosterEntry) => (linkText && entry.file ? linked(entry.file, linkText, state) : [])
  const both = (entry: RosterEntry): PhrasingContent[] => {
    const certificate = file(entry)
    return certificate.length ? [...name(entry), { type: 'text', value: ' ' }, ...certificate] : name(entry)
  }
  if (!entries.length) return []
  if (layout === 'list') return [bullets(entries.map(both))]
  if (layout === 'grid') {
    const rows = inRows(entries, columns).map((part) =>
      phrasingRow(Array.from({ length: columns }, (_, at) => (part[at] ? both(part[at]) : []))),
    )
    return [{ type: 'table', children: [textRow(Array<string>(columns).fill('')), ...rows] }]
  }
  const hasFiles = Boolean(certificateHeading || linkText)
  const head = textRow(hasFiles ? [nameHeading, certificateHeading] : [nameHeading])
  const rows = entries.map((entry) => phrasingRow(hasFiles ? [name(entry), file(entry)] : [name(entry)]))
  return [{ type: 'table', children: [head, ...rows] }]
}

/** Partners as a list of names that lead to their websites. */
export const partnerBlocks: ToBlocks = (node, state) => {
  const partners = state.data.partners?.get(blockID(node)) ?? []
  return partners.length ? [bullets(partners.map(({ name, url }) => linked(url, name, state)))] : []
}

/** Numbers as a list, and below it as of when and who says so. */
export const statsBlocks: ToBlocks = (node, { texts }) => {
  const { items, asOf, source } = fieldsOf(node)
  const lines = recordsOf(items).map(({ value, label, note }): PhrasingContent[] => [
    { type: 'strong', children: [{ type: 'text', value: stringOf(value) }] },
    { type: 'text', value: ` ${stringOf(label)}${stringOf(note) ? ` (${stringOf(note)})` : ''}` },
  ])
  if (!lines.length) return []
  const day = writtenDay(texts.locale, asOf)
  const colon = /^zh/i.test(texts.locale) ? '：' : ': '
  const footer = [
    ...(day ? [`${texts.asOf} ${day}`] : []),
    ...(stringOf(source) ? [`${texts.source}${colon}${stringOf(source)}`] : []),
  ].join(' · ')
  return [bullets(lines), ...(footer ? [{ type: 'paragraph' as const, children: [text(footer)] }] : [])]
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const bullets = (lines: PhrasingContent[][]): Block => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: lines.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
})

function linked(url: string | null, label: string, { publicURL }: State): PhrasingContent[] {
  const safe = url && safeURL(url)
  return safe ? [{ type: 'link', url: absoluteURL(safe, publicURL), children: [text(label)] }] : [text(label)]
}
