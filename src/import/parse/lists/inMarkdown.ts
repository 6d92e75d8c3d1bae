import type { Root } from 'mdast'
import type { ParsedPost } from '../types.js'
import { readContributorsTable } from './contributorsTable.js'
import { readGroupTables } from './groupTables.js'
import { readPage } from './page.js'
import type { ParsedList } from './types.js'

/** What a Markdown file holds of people besides the rosters of its text, and which children of the body hold it. */
export type InMarkdown = { list?: ParsedList; taken: ReadonlySet<number> }

/** The people lists in a Markdown file: a page that is all data, tables of groups, the table of all-contributors. */
export function readInMarkdown({
  post,
  tree,
  path,
  text,
}: {
  post: ParsedPost
  tree: Root
  path: string
  text: string
}): InMarkdown {
  const groups = readGroupTables({ tree, title: post.title, path })
  const lists = [
    readPage({ data: post.extra, title: post.title, path, text }),
    readContributorsTable(text),
    groups.list,
  ].flatMap((list) => list ?? [])
  const [first, ...others] = lists
  if (!first) return { taken: new Set() }
  return { list: others.reduce(joined, first), taken: groups.taken }
}

const joined = (one: ParsedList, other: ParsedList): ParsedList => ({
  format: one.format,
  people: [...one.people, ...other.people],
  groups: [...one.groups, ...other.groups],
  projects: [...one.projects, ...other.projects],
  partners: [...one.partners, ...other.partners],
  warnings: [...one.warnings, ...other.warnings],
})
