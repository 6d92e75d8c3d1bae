import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { Drawing, Format } from '../../certificates/index.js'
import { openDrawer, type PreviewOf, previewDrawing } from '../../issuing/index.js'
import { templateEditor as texts } from '../../translations/index.js'
import { previewProblems } from './previewProblems.js'
import { readPreview, type SaidProblem } from './readPreview.js'

/**
 * `POST /api/templates/preview`: a template in the making, drawn for a certificate that could be. For staff alone.
 * Answers `{ svg, name, hidden, problems: [{ item?, message }] }`, with the `design` that was drawn where none was given, or a file with `format: 'pdf' | 'png'`.
 */
export const previewEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    if (!resolved.permissions.canReadDrafts({ req })) throw new Forbidden(req.t)
    const { asked, format, problems } = await readPreview(req)
    if (problems) return refuseDesign(problems)
    return await answer({ req, resolved, preview: asked, format })
  },
})

/** How many mistakes of a design are told in one message. */
const mostSaid = 3

function refuseDesign(problems: SaidProblem[]): Response {
  const said = new Set(problems.map(({ message }) => message))
  const message = [...said].slice(0, mostSaid).join(' ')
  return Response.json({ errors: [{ message }], problems }, { status: 400 })
}

async function answer({
  req,
  resolved,
  preview,
  format,
}: {
  req: PayloadRequest
  resolved: Resolved
  preview: PreviewOf
  format: Format
}): Promise<Response> {
  const drawer = await openDrawer()
  const drawing = await previewDrawing({ req, resolved, preview, isForScreen: format === 'svg' })
  if (format !== 'svg') {
    const data = await drawer.draw(drawing, format)
    return new Response(new Uint8Array(data), { headers: headersOf(format) })
  }
  const shown = new Set(drawer.shown(drawing))
  const { svg, isUnreadable } = await draw(drawing)
  const problems = previewProblems({ req, drawing, found: drawer.check(drawing) })
  return Response.json(
    {
      svg,
      name: drawing.values.name,
      ...(preview.design
        ? {}
        : { design: { ...drawing.design, background: { color: drawing.design.background.color } } }),
      hidden: drawing.design.items.flatMap(({ id }) => (shown.has(id) ? [] : [id])),
      problems: [...(isUnreadable ? [{ message: texts.unreadablePicture(req) }] : []), ...problems],
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/** A picture that can't be read costs only the pictures. */
async function draw(drawing: Drawing): Promise<{ svg: string; isUnreadable: boolean }> {
  const drawer = await openDrawer()
  try {
    return { svg: String(await drawer.draw(drawing, 'svg')), isUnreadable: false }
  } catch (error) {
    if (!drawing.pictures.size) throw error
    return { svg: String(await drawer.draw({ ...drawing, pictures: new Map() }, 'svg')), isUnreadable: true }
  }
}

const headersOf = (format: 'pdf' | 'png') => ({
  'Content-Type': format === 'pdf' ? 'application/pdf' : 'image/png',
  'Content-Disposition': `inline; filename="preview.${format}"`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
})
