import type { PhrasingContent, Root, Table, TableRow } from 'mdast'
import { githubLogin, slugify } from '../../../identity/index.js'
import { inlineText, isWebAddress, type Link, readInline } from '../links.js'
import type { ParsedRole } from '../types.js'
import { readCommittee } from './committee.js'
import { fileWords } from './fields.js'
import { groupKind } from './groupNamed.js'
import { type OpenList, openList } from './openList.js'
import { roleOfKey } from './roles.js'
import type { GroupKind, ParsedList } from './types.js'

const groupHeading =
  /^(?:(?:special interest |working |user )?groups?|sigs?|wgs?|committees?|teams?|小组|兴趣小组|工作组|委员会|团队)$/i
const descriptionHeading = /^(?:description|scope|mission|about|说明|描述|简介|职责)$/i
const separators = /\s*(?:[,，、;；&]|<br\s*\/?>|\band\b)\s*/i

/**
 * Tables that list groups with their leads, and the people of a page that is about one group: a committee, a SIG.
 * `taken` are the children of the body that are read so.
 */
export function readGroupTables({ tree, title, path }: { tree: Root; title: string; path: string }): {
  list?: ParsedList
  taken: Set<number>
} {
  const list = openList('page')
  const taken = new Set<number>()
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'table' && readTable({ list, table: node, title })) taken.add(at)
  }
  const [folder, stem] = fileWords(path)
  const own = [stem, folder].find((word) => groupKind(word) !== 'team' && !/readme/i.test(word))
  if (!taken.size && groupKind(title) !== 'team')
    for (const at of readCommittee({ list, tree, title, slug: slugify(own ?? title) })) taken.add(at)
  const closed = list.close()
  return { ...(closed.people.length || closed.groups.length ? { list: closed } : {}), taken }
}

type Columns = { group: number; roles: { at: number; role: ParsedRole }[]; description?: number }

function readTable({ list, table, title }: { list: OpenList; table: Table; title: string }): boolean {
  const [header, ...rows] = table.children
  const columns = header && columnsOf(header)
  if (!columns) return false
  for (const row of rows) readRow({ list, row, columns, kind: groupKind(title) })
  return true
}

/** A table lists groups where one column holds groups and another those who lead them. */
function columnsOf(header: TableRow): Columns | undefined {
  const headings = header.children.map((cell) => inlineText(cell))
  const group = headings.findIndex((heading) => groupHeading.test(heading))
  const roles = headings.flatMap((heading, at) => {
    const role = at === group ? undefined : roleOfKey(heading.replace(/\((?:s|es)\)$/i, ''))
    return role ? [{ at, role }] : []
  })
  if (group < 0 || !roles.length) return
  const description = headings.findIndex((heading) => descriptionHeading.test(heading))
  return { group, roles, ...(description < 0 ? {} : { description }) }
}

function readRow({
  list,
  row,
  columns,
  kind,
}: {
  list: OpenList
  row: TableRow
  columns: Columns
  kind: GroupKind
}): void {
  const cell = row.children[columns.group]
  const { plain, links } = readInline(cell?.children ?? [])
  const [link] = links
  const name = [plain, link?.text].find(Boolean)
  if (!name) return
  const about = columns.description === undefined ? undefined : row.children[columns.description]
  const description = about && inlineText(about)
  const slug = slugOf({ name, link })
  const group = list.group({
    slug,
    name,
    kind: groupKind(slug) === 'team' ? kind : groupKind(slug),
    ...(link && isWebAddress(link.url) ? { website: link.url } : {}),
    ...(description ? { description } : {}),
  })
  const line = row.position?.start.line ?? 1
  for (const { at, role } of columns.roles) {
    for (const { name: who, github } of peopleIn(row.children[at]?.children ?? [])) {
      list.person({ name: who, ...(github ? { github } : {}), line, profile: {}, awards: [{ role, group }] })
    }
  }
}

/** `[Docs](./sig-docs/)` is the group `sig-docs`. */
function slugOf({ name, link }: { name: string; link: Link | undefined }): string {
  const last = link?.url
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part && part !== '.')
    .at(-1)
  return slugify(last && groupKind(last) !== 'team' ? last : name)
}

/** A line break between two people, as a separator. */
const asSeparator = (node: PhrasingContent): PhrasingContent =>
  node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
    ? { type: 'text', value: ';' }
    : node

function peopleIn(nodes: Parameters<typeof readInline>[0]): { name: string; github?: string }[] {
  const { plain, links } = readInline(nodes.map(asSeparator))
  const linked = links.map(({ text, url }) => {
    const github = githubLogin(url)
    return { name: text.replace(/^@/, '') || github || '', ...(github ? { github } : {}) }
  })
  const written = plain.split(separators).flatMap((word) => {
    const github = word.startsWith('@') ? githubLogin(word) : undefined
    return /\p{L}/u.test(word) && !/^(?:tbd|n\/a|none|无|待定)$/i.test(word)
      ? [{ name: github ?? word, ...(github ? { github } : {}) }]
      : []
  })
  return [...linked.filter(({ name }) => name), ...written]
}
