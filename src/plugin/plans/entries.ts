import { type IssueEntry, readEntry, readList } from '../../issuing/index.js'
import { flag, id, list, onlyKnown, refuse, text } from '../arguments/index.js'

const mostPeople = 10_000
const longestList = 3_000_000

/** To whom: a list of people, a pasted list, or everybody who lacks a file. */
export function entriesOf(fields: Record<string, unknown>): IssueEntry[] | 'everybodyWithoutFile' {
  const people = list({ fields, name: 'people', most: mostPeople })
  const pasted = text({ fields, name: 'text', most: longestList })
  const isEverybody = flag({ fields, name: 'everybodyWithoutFile' })
  const given = [people && 'people', pasted && 'text', isEverybody && 'everybodyWithoutFile'].filter(Boolean)
  if (given.length !== 1) return refuse('people', 'whom')
  if (isEverybody) return 'everybodyWithoutFile'
  if (people) return people.map(entryOf)
  const listed = readList(pasted ?? '')
  if (!listed.length) return refuse('text', 'nobody')
  return listed.length > mostPeople ? refuse('text', 'tooManyPeople', { most: mostPeople }) : listed
}

/** Those who are named already in a list that is still being written. */
export function entriesSoFar(fields: Record<string, unknown>): IssueEntry[] {
  const people = list({ fields, name: 'people', most: mostPeople }) ?? []
  const pasted = text({ fields, name: 'text', most: longestList })
  const firstLines = pasted?.split(/\r\n|\r|\n/, mostPeople).join('\n')
  return firstLines ? readList(firstLines) : people.map(entryOf)
}

function entryOf(fields: Record<string, unknown>, index: number): IssueEntry {
  const path = `people[${index}]`
  onlyKnown(fields, ['id', 'name', 'github', 'email'])
  const known = id({ fields, name: 'id' })
  const [name, github, email] = ['name', 'github', 'email'].map((field) =>
    text({ fields, name: field, most: 200 })?.trim(),
  )
  if (known === undefined && !name && !github && !email) return refuse(path, 'person')
  return {
    label: name ?? github ?? email ?? String(known),
    line: index + 1,
    ...(known === undefined ? {} : { id: known }),
    ...readEntry({ ...(name ? { name } : {}), ...(github ? { github } : {}), ...(email ? { email } : {}) }),
  }
}
