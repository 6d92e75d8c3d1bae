import { createHash } from 'node:crypto'
import type { Endpoint } from 'payload'
import { contentLocale, type Resolved } from '../../../collections/index.js'
import { badgeOf } from '../../issuing/index.js'
import { answerFile } from './answerFile.js'

/** `GET /api/badge/:person.svg`, with `?role=`, `?year=` and `?locale=`: what a person may show in a README. */
export const badgeEndpoint = (resolved: Resolved): Endpoint => ({
  path: '/badge/:person([^/]+).svg',
  method: 'get',
  handler: async (req) => {
    const { role, year } = req.query
    const { svg, isFound } = await badgeOf({
      req,
      resolved,
      person: String(req.routeParams?.person),
      role: typeof role === 'string' ? role : undefined,
      year: /^\d{4}$/.test(String(year)) ? Number(year) : undefined,
      locale: contentLocale({ req, asked: req.query.locale }),
    })
    const content = Buffer.from(svg)
    return await answerFile({
      req,
      status: isFound ? 200 : 404,
      file: {
        content,
        mimeType: 'image/svg+xml',
        name: 'badge.svg',
        tag: createHash('sha256').update(content).digest('base64url'),
        isDraft: false,
      },
    })
  },
})
