import type { Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { contentLocale } from '../../../collections/index.js'
import { chosenPreview, lackingFiles, openDrawer } from '../../issuing/index.js'
import { id, text, year } from '../arguments/index.js'
import { findNamed } from './findNamed.js'
import { forStaff } from './guard.js'

/**
 * What the panel asks before certificates are issued. `GET /api/certificates/issue/suggestions`: roles and years in
 * which people have no file yet. `GET /api/certificates/issue/preview?role=&year=&template=&locale=`: what the
 * longest name of them would look like.
 */
export const panelEndpoints = (resolved: Resolved): Omit<Endpoint, 'root'>[] => [
  {
    path: '/issue/suggestions',
    method: 'get',
    handler: forStaff(resolved, async (req) =>
      Response.json({ suggestions: await lackingFiles({ req, resolved }) }),
    ),
  },
  {
    path: '/issue/preview',
    method: 'get',
    handler: forStaff(resolved, async (req) => {
      const fields: Record<string, unknown> = req.query
      const { slugs } = resolved
      const named = (name: 'role' | 'template', collection: string) =>
        findNamed({ req, collection, name, value: id({ fields, name }), hasSlug: name === 'role' })
      const { drawing, template } = await chosenPreview({
        req,
        resolved,
        role: await named('role', slugs.roles),
        template: await named('template', slugs.templates),
        year: year(fields),
        locale: contentLocale({ req, asked: text({ fields, name: 'locale', most: 20 }) }),
      })
      const svg = String(await (await openDrawer()).draw(drawing, 'svg'))
      return Response.json(
        { svg, name: drawing.values.name, template: template ?? null },
        { headers: { 'Cache-Control': 'no-store' } },
      )
    }),
  },
]
