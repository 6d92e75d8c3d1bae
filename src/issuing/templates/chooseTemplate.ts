type ID = string | number

/** For which certificates a template is. */
export type Scope = { id: ID; role?: ID | null; year?: number | null; isDefault?: boolean | null }

/**
 * The template that draws a certificate: that of its role and year, else of its role in any year, else the default
 * one, else none (and the design that comes with Laurel draws it). Of two equals the first.
 */
export function chooseTemplate<Template extends Scope>({
  templates,
  role,
  year,
}: {
  templates: readonly Template[]
  role?: ID | null
  year?: number | null
}): Template | undefined {
  const ofRole = templates.filter((template) => template.role && template.role === role)
  return (
    ofRole.find((template) => template.year && template.year === year) ??
    ofRole.find((template) => !template.year) ??
    templates.find(({ isDefault }) => isDefault)
  )
}
