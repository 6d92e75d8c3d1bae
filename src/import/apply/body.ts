import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { parseSource } from '../parse/index.js'
import type { PlannedPost } from '../plan/index.js'
import { SourceError, say } from '../say.js'
import type { Sources } from '../sources/index.js'

/**
 * The body of a planned post, read again from its source: a plan holds no bodies.
 * @throws SourceError where the file is another by now.
 */
export async function readBody({
  post: { path, sha256 },
  sources,
}: {
  post: Pick<PlannedPost, 'path' | 'sha256'>
  sources: Pick<Sources, 'source'>
}): Promise<Root> {
  const bytes = await sources.source(path).catch(() => undefined)
  const now = bytes && createHash('sha256').update(bytes).digest('hex')
  if (!bytes || now !== sha256) throw new SourceError(say({ key: 'changedMeanwhile' }))
  return parseSource({ path, bytes }).tree
}
