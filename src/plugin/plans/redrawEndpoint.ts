import type { Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { makeRedraw } from '../../issuing/index.js'
import { flag, onlyKnown, readBody, refuse } from '../arguments/index.js'
import { baseOf } from './base.js'
import { forEditors } from './guard.js'
import { presentMade } from './present.js'
import { readScope } from './scope.js'
import { startAndKick } from './startAndKick.js'

/**
 * `POST /api/certificates/redraw`: draws certificates anew with their templates as they are now; with `outdated` those
 * of a `template` alone that another version of it drew.
 */
export const redrawEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/redraw',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, ['plan', 'certificates', 'role', 'year', 'template', 'outdated', 'dryRun', 'start'])
    const isDryRun = flag({ fields, name: 'dryRun' })
    const isStarted = flag({ fields, name: 'start' })
    const scope = await readScope({ req, resolved, fields })
    if (Object.keys(scope).every((name) => name === 'year'))
      return refuse('certificates', 'is to be given, or "role" (and "year"), or "template"')
    const made = await makeRedraw({
      req,
      resolved,
      request: {
        scope,
        isOutdated: flag({ fields, name: 'outdated' }),
        base: await baseOf({ req, resolved }),
      },
      isDryRun,
    })
    const state =
      isStarted && made.plan !== null ? await startAndKick({ req, resolved, id: made.plan }) : undefined
    return Response.json({ ...presentMade(made, req), ...(state ? { state } : {}) })
  }),
})
