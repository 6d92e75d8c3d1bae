import { personKeys } from '../../identity/index.js'
import type { Mention } from './context.js'
import type { DocumentID, ImportOptions } from './types.js'

/** The key of whoever a name means, as long as nothing else is known of them. */
export const primaryKey = ({ entry: { name, github } }: Mention): string =>
  `person:${personKeys({ name, github })[0] ?? `name:${name}`}`

/** The key of a name in one post, taken for somebody of another: what an editor confirms or denies. */
export const mergeKey = (mention: Mention): string => `merge:${mention.file.path}#${primaryKey(mention)}`

/** What an editor said of a name: who is meant, or (null) that it is somebody new; undefined where nothing was said. */
export const whoIsSaid = ({
  decided,
  mention,
}: {
  decided: ImportOptions['decided']
  mention: Mention
}): DocumentID | null | undefined => {
  const said = decided?.get(mergeKey(mention)) ?? decided?.get(primaryKey(mention))
  return said?.person
}
