import type { LexicalNode } from '../lexical/index.js'
import { inRows, type Roster, type RosterEntry, rosterOf } from '../output/index.js'
import { absoluteURL, isExternal, safeURL } from '../sanitize/index.js'
import { element, escapeHTML } from './element.js'
import type { State } from './state.js'

/** A roster as a table with headings, a grid of names or a list. */
export function rosterHTML(node: LexicalNode, state: State): string {
  const roster = rosterOf(node, state.data)
  if (!roster.entries.length) return ''
  if (roster.layout === 'grid') return gridHTML(roster, state)
  if (roster.layout === 'list') return listHTML(roster, state)
  return tableHTML(roster, state)
}

function tableHTML({ nameHeading, certificateHeading, linkText, entries }: Roster, state: State): string {
  const hasFiles = Boolean(certificateHeading || linkText)
  const headings = hasFiles ? [nameHeading, certificateHeading] : [nameHeading]
  const head = headings.some(Boolean) ? element('thead', {}, row(headings.map(heading))) : ''
  const body = entries.map((entry) =>
    row([nameCell(entry, state), ...(hasFiles ? [fileCell(entry, linkText, state)] : [])]),
  )
  return element('table', { class: 'laurel-roster' }, head + element('tbody', {}, body.join('')))
}

function gridHTML({ columns, entries, linkText }: Roster, state: State): string {
  const rows = inRows(entries, columns).map((part) =>
    row(
      Array.from({ length: columns }, (_, at) => {
        const entry = part[at]
        return cell(
          entry ? [named(entry, state), file(entry, linkText, state)].filter(Boolean).join(' ') : '',
        )
      }),
    ),
  )
  return element('table', { class: 'laurel-roster laurel-roster-grid' }, element('tbody', {}, rows.join('')))
}

const listHTML = ({ entries, linkText }: Roster, state: State): string =>
  element(
    'ul',
    { class: 'laurel-roster laurel-roster-list' },
    entries
      .map((entry) =>
        element('li', {}, [named(entry, state), file(entry, linkText, state)].filter(Boolean).join(' ')),
      )
      .join(''),
  )

const row = (cells: string[]): string => element('tr', {}, cells.join(''))
const cell = (html: string): string => element('td', {}, html)
const heading = (text: string): string => element('th', { scope: 'col' }, escapeHTML(text))

const nameCell = (entry: RosterEntry, state: State): string => cell(named(entry, state))
const fileCell = (entry: RosterEntry, linkText: string, state: State): string =>
  cell(file(entry, linkText, state))

const named = ({ label, link }: RosterEntry, state: State): string => linked(link, escapeHTML(label), state)

/** The text of the link alone says the same for everybody, so a reader who hears it is told whose it is. */
function file({ file: url, label }: RosterEntry, linkText: string, state: State): string {
  return url && linkText ? linked(url, escapeHTML(linkText), state, `${linkText}: ${label}`) : ''
}

function linked(url: string | null, html: string, { publicURL }: State, label?: string): string {
  const safe = url && safeURL(url)
  if (!safe) return html
  const href = absoluteURL(safe, publicURL)
  return element(
    'a',
    { href, rel: isExternal(href, publicURL) ? 'noopener' : null, 'aria-label': label },
    html,
  )
}
