import type { CollectionBeforeValidateHook } from 'payload'

/** A post that moves keeps its former addresses, as long as it was published under them. */
export const keepFormerSlug: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const before = originalDoc?.slug
  if (!data?.slug || !before || data.slug === before || !originalDoc.locales?.length) return data
  const known: string[] = data.formerSlugs ?? originalDoc.formerSlugs ?? []
  return { ...data, formerSlugs: [...new Set([...known, before])].filter((slug) => slug !== data.slug) }
}
