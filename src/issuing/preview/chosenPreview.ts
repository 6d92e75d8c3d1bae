import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { type Drawing, keptDesign } from '../../certificates/index.js'
import { chooseTemplate, loadTemplates } from '../templates/index.js'
import { type PreviewOf, previewDrawing, sampleName } from './previewDrawing.js'

type ID = string | number

/** What a certificate of a role and year would look like, and which template draws it; none: Laurel's own design. */
export async function chosenPreview({
  req,
  resolved,
  role,
  year,
  template: wanted,
  sample = 'longest',
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  role?: ID
  year?: number
  /** @default the template that role and year choose */
  template?: ID
  /** @default the longest name of those who have it already */
  sample?: PreviewOf['sample']
  locale: string
}): Promise<{ drawing: Drawing; isInvented: boolean; template?: ID }> {
  const templates = await loadTemplates({ req, resolved })
  const template =
    wanted === undefined
      ? chooseTemplate({ templates, role, year })
      : templates.find(({ id }) => String(id) === String(wanted))
  const person = await sampleName({ req, resolved, sample, role, year })
  const drawing = await previewDrawing({
    req,
    resolved,
    isForScreen: true,
    preview: {
      design: template?.design ? keptDesign(template.design) : undefined,
      background: template?.background ?? undefined,
      pictures: template?.pictures ?? [],
      role,
      year,
      sample: person,
      isFull: false,
      isAsIssued: true,
      locale,
    },
  })
  return { drawing, isInvented: person.isInvented ?? false, template: template?.id }
}
