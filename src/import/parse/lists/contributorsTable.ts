import type { Element } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { githubLogin } from '../../../identity/index.js'
import { contributorRole } from './allContributors.js'
import { openList } from './openList.js'
import { projectCalled } from './projectCalled.js'
import { readRecord } from './record.js'
import type { ParsedList } from './types.js'

const start = /<!--\s*ALL-CONTRIBUTORS-LIST:START[^>]*-->/g
const end = /<!--\s*ALL-CONTRIBUTORS-LIST:END\s*-->/
const commits = /https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/commits\?author=/i
const byAuthor = /[?&](?:author|q)=(?:author(?:%3A|:))?([\w-]+)|author%3A([\w-]+)|reviewed-by%3A([\w-]+)/i

/** The table that all-contributors keeps in a README: between its two comments, one cell a person. */
export function readContributorsTable(text: string): ParsedList | undefined {
  const list = openList('all-contributors')
  for (const { index, 0: mark } of text.matchAll(start)) {
    const from = index + mark.length
    const to = from + text.slice(from).search(end)
    if (to < from) continue
    const repository = commits.exec(text.slice(from, to))?.[1]
    const project = repository && list.project(projectCalled(`github.com/${repository}`))
    const line = text.slice(0, from).split('\n').length
    for (const [number, html] of text.slice(from, to).split('\n').entries()) {
      for (const cell of cellsIn(html))
        readCell({ cell, line: line + number, list, ...(project ? { project } : {}) })
    }
  }
  const closed = list.close()
  return closed.people.length ? closed : undefined
}

/** A cell stands on one line, in HTML or between the bars of a Markdown table. */
const cellsIn = (line: string): Element[] => {
  if (!/<img/i.test(line)) return []
  if (/<td/i.test(line)) return DomUtils.getElementsByTagName('td', parseDocument(line).children)
  return line
    .split(/\s\|\s|^\s*\||\|\s*$/)
    .filter((part) => /<img/i.test(part))
    .flatMap((part) =>
      DomUtils.getElementsByTagName('td', parseDocument(`<td>${linked(part)}</td>`).children),
    )
}

/** `[<img …>](address)` in older tables. */
const linked = (markdown: string): string =>
  markdown.replace(
    /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]*)(?:\s+"([^"]*)")?\)/g,
    '<a href="$2" title="$3">$1</a>',
  )

function readCell({
  cell,
  line,
  list,
  project,
}: {
  cell: Element
  line: number
  list: ReturnType<typeof openList>
  project?: string
}): void {
  const anchors = DomUtils.getElementsByTagName('a', cell.children)
  const picture = DomUtils.getElementsByTagName('img', cell.children)[0]
  const bold = DomUtils.getElementsByTagName('b', cell.children)[0]
  const name = (bold ? DomUtils.textContent(bold) : '').trim() || picture?.attribs.alt?.trim() || ''
  const links = anchors.map(({ attribs: { href = '', title = '' } }) => ({ href, title }))
  const profile = links.find(({ title }) => !title)?.href ?? ''
  const given = links.filter(({ title, href }) => title && href !== profile)
  const login = links
    .map(({ href }) =>
      githubLogin(href.match(/github\.com\//i) ? (byAuthor.exec(href)?.slice(1).find(Boolean) ?? '') : ''),
    )
    .find(Boolean)
  const read = readRecord({
    record: {
      name,
      ...(login ? { login } : {}),
      avatar_url: picture?.attribs.src ?? '',
      profile,
      contributions: given.map(({ title, href }) => ({ type: title, url: href })),
    },
  })
  if (!read || !contributorRole) return
  const { name: called, github, profile: about } = read
  list.person({
    name: called,
    ...(github ? { github } : {}),
    profile: about,
    line,
    awards: [{ role: contributorRole, ...(project ? { project } : {}) }],
  })
}
