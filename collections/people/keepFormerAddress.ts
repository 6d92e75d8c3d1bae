import type { CollectionBeforeValidateHook } from 'payload'

/** A person whose address changes keeps the former ones: they still lead here. */
export const keepFormerAddress: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const before: unknown = originalDoc?.slug
  if (!data?.slug || typeof before !== 'string' || !before || before === data.slug) return data
  const known: string[] = data.formerSlugs ?? originalDoc.formerSlugs ?? []
  return { ...data, formerSlugs: [...new Set([...known, before])].filter((slug) => slug !== data.slug) }
}
