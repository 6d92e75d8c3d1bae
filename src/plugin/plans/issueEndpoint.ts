import type { Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { flag, id, moment, onlyKnown, readBody, refuse, year } from '../arguments/index.js'
import { answerAsked, planFields } from './answerAsked.js'
import { baseOf } from './base.js'
import { entriesOf } from './entries.js'
import { findNamed } from './findNamed.js'
import { forEditors } from './guard.js'

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
