import type { Endpoint, PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { contentLocale } from '../../../collections/index.js'
import { chosenNames, chosenPreview, lackingFiles, openDrawer } from '../../issuing/index.js'
import { id, onlyKnown, readBody, text, year } from '../arguments/index.js'
import { entriesSoFar } from './entries.js'
import { findNamed } from './findNamed.js'
import { forStaff } from './guard.js'

/**
 * What the panel asks before certificates are issued. `GET /api/certificates/issue/suggestions`: roles and years in
 * which people have no file yet. `GET /api/certificates/issue/preview?role=&year=&template=&locale=`: what the
 * longest name of them would look like; `POST` with `people` or `text` as they are issued: of these, and the shortest.
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
    handler: forStaff(resolved, (req) => preview({ req, resolved, fields: req.query })),
  },
  {
    path: '/issue/preview',
    method: 'post',
    handler: forStaff(resolved, async (req) => {
      const fields = await readBody(req)
      onlyKnown(fields, ['role', 'year', 'template', 'locale', 'people', 'text'])
      return await preview({ req, resolved, fields })
    }),
  },
]

async function preview({
  req,
  resolved,
  fields,
}: {
  req: PayloadRequest
  resolved: Resolved
  fields: Record<string, unknown>
}): Promise<Response> {
  const { slugs } = resolved
  const named = (name: 'role' | 'template', collection: string) =>
    findNamed({ req, collection, name, value: id({ fields, name }), hasSlug: name === 'role' })
  const chosen = {
    role: await named('role', slugs.roles),
    template: await named('template', slugs.templates),
    year: year(fields),
    locale: contentLocale({ req, asked: text({ fields, name: 'locale', most: 20 }) }),
  }
  const names = await chosenNames({ req, resolved, entries: entriesSoFar(fields) })
  const draw = async (name?: string) => {
    const sample = name === undefined ? undefined : { name }
    const { drawing, isInvented, template } = await chosenPreview({ req, resolved, ...chosen, sample })
    const svg = String(await (await openDrawer()).draw(drawing, 'svg'))
    return {
      svg,
      name: drawing.values.name,
      ...(isInvented ? { isInvented } : {}),
      template: template ?? null,
    }
  }
  const isOne = !names || names.longest === names.shortest
  const { template, ...longest } = await draw(names?.longest)
  const { template: _, ...shortest } = isOne ? { template, ...longest } : await draw(names.shortest)
  return Response.json(
    { ...longest, template, ...(isOne ? {} : { shortest }) },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
