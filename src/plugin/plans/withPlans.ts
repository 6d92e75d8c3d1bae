import type { CollectionAfterChangeHook, CollectionAfterReadHook, CollectionConfig, Config } from 'payload'
import { type Resolved, sourcesSlug, uploadsSlug } from '../../../collections/index.js'
import { applyPlanTask, plansQueue, resumePlans, startPlansOfPost, sweepFiles } from '../../plans/index.js'
import { isBuilding } from '../isBuilding.js'
import { isStopping, kick } from '../jobs/index.js'
import { issueEndpoint } from './issueEndpoint.js'
import { panelEndpoints } from './panelEndpoints.js'
import { planEndpoints } from './planEndpoints.js'
import { planHandlers } from './planHandlers.js'
import { presentProblem } from './present.js'
import { redrawEndpoint } from './redrawEndpoint.js'
import { releaseEndpoint } from './releaseEndpoint.js'
import { sampleEndpoint } from './sampleEndpoint.js'
import { stagedFileEndpoint, stagedFilesEndpoint } from './stagedFile.js'
import { uploadEndpoints } from './uploadEndpoints.js'

type Step = { config: Config; resolved: Resolved }

/** Adds the big acts: issue, upload, release and redraw many certificates, by plans that a job carries out. */
export const withPlans = ({ config, resolved }: Step): Config => ({
  ...config,
  collections: config.collections?.map((collection) => extended({ collection, resolved })),
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), applyPlanTask({ resolved, handlers: planHandlers, isStopping })],
  },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (isBuilding()) return
    await Promise.all([
      resumePlans({ payload, resolved }),
      ...[uploadsSlug, sourcesSlug].map((collection) => sweepFiles({ payload, resolved, collection })),
    ]).catch((err: unknown) =>
      payload.logger.error({
        err,
        msg: 'laurel(): batches under way could not be taken up; the next start tries again',
      }),
    )
  },
})

function extended({
  collection,
  resolved,
}: {
  collection: CollectionConfig
  resolved: Resolved
}): CollectionConfig {
  const { slugs, has } = resolved
  const added =
    collection.slug === slugs.certificates
      ? [
          ...panelEndpoints(resolved),
          issueEndpoint(resolved),
          releaseEndpoint(resolved),
          redrawEndpoint(resolved),
          ...uploadEndpoints(resolved),
        ]
      : collection.slug === slugs.plans
        ? [
            ...planEndpoints(resolved),
            stagedFilesEndpoint(resolved),
            stagedFileEndpoint(resolved),
            sampleEndpoint(resolved),
          ]
        : []
  const withEndpoints =
    collection.endpoints === false || !added.length
      ? collection
      : { ...collection, endpoints: [...(collection.endpoints ?? []), ...added] }
  if (collection.slug === slugs.plans) {
    const { hooks } = withEndpoints
    return { ...withEndpoints, hooks: { ...hooks, afterRead: [...(hooks?.afterRead ?? []), sayProblem] } }
  }
  if (!has.posts || collection.slug !== slugs.posts) return withEndpoints
  const { hooks } = withEndpoints
  return {
    ...withEndpoints,
    hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), releaseWithPost(resolved)] },
  }
}

const sayProblem: CollectionAfterReadHook = ({ doc, req }) =>
  typeof doc.problem === 'string' ? { ...doc, problem: presentProblem(doc.problem, req) } : doc

/** Certificates that wait for a post become public when it does, also by a schedule. */
const releaseWithPost =
  (resolved: Resolved): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (doc._status === 'draft') return
    const started = await startPlansOfPost({ req, resolved, post: doc.id })
    // Soon, not now: in a host with transactions the post is not out before this hook has ended.
    if (started) setTimeout(() => kick(req.payload, plansQueue), 250).unref()
  }
