import type { Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { flag, onlyKnown, readBody, refuse } from '../arguments/index.js'
import { answerAsked, planFields } from './answerAsked.js'
import { baseOf } from './base.js'
import { forEditors } from './guard.js'
import { readScope } from './scope.js'

/**
 * `POST /api/certificates/redraw`: draws certificates anew with their templates as they are now; with `outdated` those
 * of a `template` alone that another version of it drew.
 */
export const redrawEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/redraw',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, [
      'plan',
      'certificates',
      'role',
      'year',
      'template',
      'outdated',
      'start',
      ...planFields,
    ])
    const isStarted = flag({ fields, name: 'start' })
    const scope = await readScope({ req, resolved, fields })
    if (Object.keys(scope).every((name) => name === 'year')) return refuse('certificates', 'redrawn')
    const isOutdated = flag({ fields, name: 'outdated' })
    const isOfTemplate = scope.template !== undefined && scope.plan === undefined && !scope.certificates
    if (isOutdated && !isOfTemplate) return refuse('outdated', 'outdated')
    const asked = {
      scope,
      isOutdated,
      base: await baseOf({ req, resolved }),
    }
    const request = { kind: 'redraw' as const, asked }
    return await answerAsked({ req, resolved, fields, request, afterwards: isStarted ? 'start' : 'look' })
  }),
})
