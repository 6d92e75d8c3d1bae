import { slugCandidates } from '../../identity/index.js'

/** Gives out slugs that neither a document nor the plan has. */
export function slugsBeside(taken: Iterable<string | null | undefined>): (slug: string) => string {
  const used = new Set(taken)
  // Each goes on where it ended, since thousands may share a name.
  const candidates = new Map<string, ReturnType<typeof slugCandidates>>()
  return (slug) => {
    const next = candidates.get(slug) ?? slugCandidates(slug)
    candidates.set(slug, next)
    let { value } = next.next()
    while (used.has(value)) value = next.next().value
    used.add(value)
    return value
  }
}
