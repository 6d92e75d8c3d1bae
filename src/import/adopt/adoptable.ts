import type { DocumentID, ImportPlan } from '../plan/index.js'
import type { AdoptFiles } from './types.js'

/** The posts and certificates of a plan that was carried out, also those in which nothing changed. */
export function adoptable({
  plan: { posts, certificates },
  ids,
}: {
  plan: Pick<ImportPlan, 'posts' | 'certificates'>
  /** The document behind each key of the plan. */
  ids: ReadonlyMap<string, DocumentID>
}): Pick<AdoptFiles, 'posts' | 'certificates'> {
  return {
    posts: posts.flatMap(({ key, action, id, of, path, locale }) => {
      const document = id ?? ids.get(key) ?? (of === undefined ? undefined : ids.get(of))
      return action === 'refuse' || document === undefined ? [] : [{ id: document, path, locale }]
    }),
    certificates: certificates.flatMap(({ key, action, id }) => {
      const document = id ?? ids.get(key)
      return action === 'refuse' || document === undefined ? [] : [document]
    }),
  }
}
