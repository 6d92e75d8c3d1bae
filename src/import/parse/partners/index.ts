import type { List, ListItem, Paragraph, Root, Table } from 'mdast'
import { nameKey } from '../../../identity/index.js'
import { inlineText, isWebAddress, type Link, readInline } from '../links.js'
import type { ParsedPartner } from '../types.js'
import { wordKey } from '../words.js'
import { readEnumerations } from './enumeration.js'
import { isPartnersHeading } from './heading.js'
import { isOrganizationName } from './names.js'

/** Partners named in a section headed so: in a table, in a list, or three or more in one sentence. */
export function findPartners({
  tree,
  ownWords,
}: {
  tree: Root
  ownWords: ReadonlySet<string>
}): ParsedPartner[] {
  const partners = new Map<string, ParsedPartner>()
  let isInside = false
  for (const node of tree.children) {
    if (node.type === 'heading') isInside = isPartnersHeading(inlineText(node))
    if (!isInside) continue
    for (const partner of namedIn(node)) {
      const key = nameKey(partner.name)
      if (!partners.has(key) && !ownWords.has(wordKey(partner.name))) partners.set(key, partner)
    }
  }
  return [...partners.values()]
}

function namedIn(node: Root['children'][number]): ParsedPartner[] {
  if (node.type === 'paragraph') return inSentences(node)
  if (node.type === 'list') return inList(node)
  return node.type === 'table' ? inTable(node) : []
}

function inSentences(paragraph: Paragraph): ParsedPartner[] {
  const { links } = readInline(paragraph.children)
  const line = paragraph.position?.start.line ?? 0
  return readEnumerations(inlineText(paragraph)).map((name) => {
    const link = links.find(({ text }) => nameKey(text) === nameKey(name))
    return { name, ...websiteOf(link), line }
  })
}

/** All items of a list must be names, with or without a remark after a dash or colon. */
function inList(list: List): ParsedPartner[] {
  const partners = list.children.map(inItem)
  return areNames(partners) ? partners : []
}

function inItem(item: ListItem): ParsedPartner | undefined {
  const [first] = item.children
  if (first?.type !== 'paragraph') return undefined
  const text = inlineText(first)
  const [link] = readInline(first.children).links
  const isLink = link?.text !== undefined && link.text !== '' && text.startsWith(link.text)
  const name = isLink ? link.text : (/^(.{1,80}?)\s*(?:\s[-–—]\s|[:：]|——)/.exec(text)?.[1] ?? text)
  return { name, ...websiteOf(link), line: item.position?.start.line ?? 0 }
}

const partnerHeading = /partner|compan|organi[sz]ation|vendor|sponsor|\bname\b|伙伴|公司|企业|名称|厂商|单位/i

/** The column headed so, or every cell of a table without headings. */
function inTable(table: Table): ParsedPartner[] {
  const [header, ...rows] = table.children
  const headings = header?.children.map(inlineText) ?? []
  const isGrid = headings.every((heading) => !heading)
  const column = headings.findIndex((heading) => partnerHeading.test(heading))
  if (!isGrid && column < 0) return []
  const partners = rows.flatMap((row) =>
    row.children.flatMap((cell, index) => {
      if (!isGrid && index !== column) return []
      const { plain, links } = readInline(cell.children)
      const name = plain || links[0]?.text || ''
      const line = cell.position?.start.line ?? 0
      return name ? [{ name, ...websiteOf(links[0]), line }] : []
    }),
  )
  return areNames(partners) ? partners : []
}

const areNames = (partners: (ParsedPartner | undefined)[]): partners is ParsedPartner[] =>
  partners.every((partner) => partner && isOrganizationName(partner.name, { takesChinese: true }))

const websiteOf = (link: Link | undefined): Pick<ParsedPartner, 'website'> =>
  link && isWebAddress(link.url) ? { website: link.url } : {}
