import type { Payload } from 'payload'
import type { Resolved } from '../../collections/index.js'
import { breather } from '../plans/index.js'
import { contentOf, loadExisting, readBody, readRows, type StoredRow } from './apply/index.js'
import {
  type ExistingRecords,
  type ImportOptions,
  type ImportPlan,
  planSteps,
  withPauses,
} from './plan/index.js'
import { type ImportWarning, SourceError, say } from './say.js'
import type { Sources } from './sources/index.js'

export type Reckoning = {
  payload: Payload
  resolved: Resolved
  sources: Sources
  /** Overwrites what editors changed, and makes deleted posts, roles and partners again. @default false */
  isForced?: boolean
  /** What an editor decided, by the keys of the plan. @default nothing */
  decided?: ImportOptions['decided']
}

/** What an import would do, and what it knows of what is there. */
export type Reckoned = { plan: ImportPlan; existing: ExistingRecords; rows: StoredRow[] }

/** Plans an import by what is there now. Writes nothing. */
export async function reckon({
  payload,
  resolved,
  sources,
  isForced = false,
  decided,
}: Reckoning): Promise<Reckoned> {
  const rows = await readRows({ payload })
  const existing = await loadExisting({ payload, resolved, rows, sources: sources.parsed })
  const without = (['groups', 'projects'] as const).filter((name) => !resolved.has[name])
  const options = { force: isForced, ...(decided ? { decided } : {}), without }
  const plan = await withPauses(planSteps({ parsed: sources.parsed, existing, options }), breather())
  return { plan, existing, rows }
}

/** What the bodies would lose, without a document written. */
export async function warningsOfContent({
  plan,
  resolved: { embedHosts },
  sources,
}: Pick<Reckoning, 'resolved' | 'sources'> & { plan: ImportPlan }): Promise<ImportWarning[]> {
  const all: ImportWarning[] = []
  const pause = breather()
  for (const post of plan.posts) {
    await pause()
    if (post.action !== 'create' && post.action !== 'update') continue
    try {
      const tree = await readBody({ post, sources })
      const { warnings } = contentOf({ post, tree, idOf: (key) => key || undefined, embedHosts, ending: [] })
      all.push(...warnings)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      const problem = { key: error.said.key }
      all.push({ file: post.path, ...say({ key: 'postSkipped', values: { problem } }) })
    }
  }
  return all
}
