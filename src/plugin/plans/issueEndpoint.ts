import type { Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { type IssueEntry, readEntry, readList } from '../../issuing/index.js'
import { flag, id, list, moment, onlyKnown, readBody, refuse, text, year } from '../arguments/index.js'
import { answerAsked, planFields } from './answerAsked.js'
import { baseOf } from './base.js'
import { findNamed } from './findNamed.js'
import { forEditors } from './guard.js'

const mostPeople = 10_000
const longestList = 3_000_000

const known = [
  ...['role', 'year', 'group', 'project', 'people', 'text', 'everybodyWithoutFile'],
  ...['template', 'issuedAt', 'post', 'start', ...planFields],
]

/** `POST /api/certificates/issue`: a role (and a year) for many people. */
export const issueEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/issue',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, known)
    const isStarted = flag({ fields, name: 'start' })
    const { slugs } = resolved
    const named = (name: string, collection: string, hasSlug = true) =>
      findNamed({ req, collection, name, value: id({ fields, name }), hasSlug })
    const relation = (name: 'groups' | 'projects' | 'posts', field: string) =>
      resolved.has[name] || fields[field] === undefined
        ? resolved.has[name] && named(field, slugs[name])
        : refuse(field, 'unknown')
    const role = (await named('role', slugs.roles)) ?? refuse('role', 'role')
    const [group, project, post] = [
      (await relation('groups', 'group')) || undefined,
      (await relation('projects', 'project')) || undefined,
      (await relation('posts', 'post')) || undefined,
    ]
    const asked = {
      role,
      year: year(fields),
      group,
      project,
      post,
      template: await named('template', slugs.templates, false),
      issuedAt: moment({ fields, name: 'issuedAt' }),
      to: entriesOf(fields),
      base: await baseOf({ req, resolved }),
    }
    const request = { kind: 'issue' as const, asked }
    return await answerAsked({ req, resolved, fields, request, afterwards: isStarted ? 'start' : 'look' })
  }),
})

/** To whom: a list of people, a pasted list, or everybody who lacks a file. */
function entriesOf(fields: Record<string, unknown>): IssueEntry[] | 'everybodyWithoutFile' {
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
