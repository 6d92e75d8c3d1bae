'use client'

import { useFormFields } from '@payloadcms/ui'

type ID = string | number

/** What else the form says about the template; it may be unsaved. */
type TemplateFields = { background?: ID; pictures: ID[]; role?: ID; year?: number }

/** The fields of the same form that decide what the preview shows. */
export function useTemplate(): TemplateFields {
  const background = useFormFields(([fields]) => fields.background?.value)
  const pictures = useFormFields(([fields]) => fields.pictures?.value)
  const role = useFormFields(([fields]) => fields.role?.value)
  const year = useFormFields(([fields]) => fields.year?.value)
  return {
    background: idOf(background),
    pictures: (Array.isArray(pictures) ? pictures : []).map(idOf).filter((id) => id !== undefined),
    role: idOf(role),
    year: typeof year === 'number' ? year : undefined,
  }
}

/** The id of what a field of relations holds, which may be the whole document. */
function idOf(value: unknown): ID | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value || undefined
  if (typeof value === 'object' && value !== null) {
    if ('id' in value) return idOf(value.id)
    if ('value' in value) return idOf(value.value)
  }
  return undefined
}
