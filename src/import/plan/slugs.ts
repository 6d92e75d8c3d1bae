import { slugCandidates } from '../../identity/index.js'

/** Gives out slugs that neither a document nor the plan has. */
export function slugsBeside(taken: Iterable<string | null | undefined>): (slug: string) => string {
  const used = new Set(taken)
  return (slug) => {
    for (const candidate of slugCandidates(slug)) {
      if (used.has(candidate)) continue
      used.add(candidate)
      return candidate
    }
    return slug
  }
}
