import type { Root, RootContent, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { githubLogin } from '../../../identity/index.js'
import { inlineText, readInline } from '../links.js'
import type { ParsedRole } from '../types.js'
import { addPerson } from './addPerson.js'
import { groupCalled } from './groupNamed.js'
import type { OpenList } from './openList.js'
import { readRecord } from './record.js'
import { roleNamed, roleOfKey } from './roles.js'
import type { ParsedGroup } from './types.js'

type Section = { list: OpenList; role: ParsedRole; group: ParsedGroup }

const source = /<img[^>]*\ssrc\s*=\s*["']([^"']+)["']/i

/**
 * The people of a page about one group, under a heading that says what they are (`## Members`) and no year: in a
 * table, in a list of `Name (@login), Lead`, or in lines of `picture | Name | @login`.
 */
export function readCommittee({
  list,
  tree,
  title,
  slug,
}: {
  list: OpenList
  tree: Root
  title: string
  slug: string
}): number[] {
  const group = groupCalled(title, slug)
  let role: ParsedRole | undefined
  return tree.children.flatMap((node, at) => {
    if (node.type === 'heading') role = node.depth > 1 ? roleOfKey(inlineText(node)) : undefined
    return role && readNode({ node, section: { list, role, group } }) ? [at] : []
  })
}

function readNode({ node, section }: { node: RootContent; section: Section }): boolean {
  if (node.type === 'table') return readTable({ table: node, section })
  if (node.type === 'paragraph') return readLines({ node, section })
  if (node.type !== 'list') return false
  const read = node.children.map((item) => {
    const [first] = item.children
    return first?.type === 'paragraph' && readItem({ node: first, section })
  })
  return read.some(Boolean)
}

function readTable({ table, section }: { table: Table; section: Section }): boolean {
  const [header, ...rows] = table.children
  const headings = header?.children.map((cell) => inlineText(cell)) ?? []
  const read = rows.map((row) => {
    const record = Object.fromEntries(
      row.children.map((cell, at) => {
        const picture = cell.children
          .map((child) => ('value' in child ? source.exec(child.value)?.[1] : undefined))
          .find(Boolean)
        const { plain, links, pictures } = readInline(cell.children)
        return [
          headings[at] || `column ${at + 1}`,
          plain || links[0]?.text || links[0]?.url || picture || pictures[0] || '',
        ]
      }),
    )
    return add({ record, line: row.position?.start.line ?? 1, section })
  })
  return read.some(Boolean)
}

/** `Pengfei Zhou ([@FeynmanZhou](https://github.com/FeynmanZhou)), Lead` */
function readItem({
  node,
  section,
}: {
  node: Extract<RootContent, { type: 'paragraph' }>
  section: Section
}): boolean {
  const several = severalIn(textOf(node, { includeHtml: false }))
  if (several) return several.people.map((person) => addOne({ person, node, several, section })).some(Boolean)
  const { links } = readInline(node.children)
  const profile = links.find(({ url }) => githubLogin(url))
  const text = textOf(node, { includeHtml: false })
  const login = githubLogin(profile?.url) ?? githubLogin(/(?:^|[\s(（])@([\w-]+)/.exec(text)?.[1])
  if (!login) return false
  const [before = '', after = ''] = text.split(new RegExp(`@?${login}`, 'i'), 2)
  const name = (before.replace(/[\s(（[:：,，\-–—]+$/, '') || profile?.text.replace(/^@/, '')) ?? login
  const said = roleOfKey(after.replace(/^[\s)）\],，:：\-–—]+/, '').split(/[,，;；(（.]/)[0] ?? '')
  const line = node.position?.start.line ?? 1
  return add({
    record: { name: name.trim(), login },
    line,
    section: said ? { ...section, role: said } : section,
  })
}

type Several = { said?: ParsedRole; people: { name: string; login: string }[] }

/** `Alternate Officers: Ada Byron (@ada), Grace Sample (@grace)`: what they are, and who. */
function severalIn(text: string): Several | undefined {
  const [, label = '', rest = ''] = /^([^:：@()（）]+)[:：]\s+(.+)$/s.exec(text) ?? []
  const people = [...(rest || text).matchAll(personWithLogin)].map(([, name = '', login = '']) => ({
    name,
    login,
  }))
  const said = label ? (roleOfKey(label) ?? roleNamed(label)) : undefined
  return people.length > 1 || (label && people.length) ? { people, ...(said ? { said } : {}) } : undefined
}

const personWithLogin = /([^\s,，、;；@()（）][^,，、;；@()（）]*?)\s*[,，(（]\s*@([A-Za-z\d-]+)/g

const addOne = ({
  person,
  node,
  several: { said },
  section,
}: {
  person: Several['people'][number]
  node: RootContent
  several: Several
  section: Section
}): boolean =>
  add({
    record: person,
    line: node.position?.start.line ?? 1,
    section: said ? { ...section, role: said } : section,
  })

function readLines({
  node,
  section,
}: {
  node: Extract<RootContent, { type: 'paragraph' }>
  section: Section
}): boolean {
  const lines = textOf(node, { includeHtml: true }).split('\n')
  const read = lines.map((text, at) => {
    const cells = text.split('|').map((cell) => cell.trim())
    const login = githubLogin(cells.find((cell) => /^@[\w-]+$/.test(cell)))
    const name = cells.find((cell) => cell && !/[<@]/.test(cell))
    if (!login || !name || cells.length < 2) return false
    const picture = source.exec(text)?.[1] ?? ''
    return add({
      record: { name, login, avatar: picture },
      line: (node.position?.start.line ?? 1) + at,
      section,
    })
  })
  return read.some(Boolean)
}

function add({
  record,
  line,
  section: { list, role, group },
}: {
  record: Record<string, string>
  line: number
  section: Section
}): boolean {
  const read = readRecord({ record })
  const isSure =
    read &&
    (read.github || read.profile.avatarURL || Object.keys(record).some((key) => /name|姓名/i.test(key)))
  if (!read || !isSure) return false
  addPerson({ list, options: {}, role, group, read, line })
  return true
}
