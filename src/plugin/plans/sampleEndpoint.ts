import type { Endpoint } from 'payload'
import { contentLocale, type Resolved } from '../../../collections/index.js'
import { type Batch, planSample } from '../../issuing/index.js'
import { forStaff, notFound } from './guard.js'
import { planOf } from './planOf.js'

/**
 * `GET /api/plans/:id/sample.svg?locale=`: one of the certificates that a plan will draw, the one with the longest
 * name, for staff alone. 404 where nothing is to be drawn.
 */
export const sampleEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/:id/sample.svg',
  method: 'get',
  handler: forStaff(resolved, async (req) => {
    const plan = await planOf<Batch>({ req, resolved })
    const locale = contentLocale({ req, asked: req.query.locale })
    const svg = plan && (await planSample({ req, resolved, plan, locale }))
    if (!svg) return notFound(req)
    return new Response(new Uint8Array(svg), {
      headers: {
        'Content-Type': 'image/svg+xml',
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
})
