import { expandAliases, isListPath, type ParsedFile } from '../parse/index.js'
import { within } from '../say.js'
import { planCertificates } from './certificates.js'
import { openContext, type PlanContext } from './context.js'
import { planGroups } from './groups.js'
import { isLeftOut } from './leaveOut.js'
import { planMedia } from './media.js'
import { planPartners } from './partners.js'
import { planPeople } from './people.js'
import { planPosts, postKey } from './posts.js'
import { planProfiles } from './profiles.js'
import { planProjects } from './projects.js'
import { planRoles } from './roles.js'
import { planRosters } from './rosters.js'
import { atOnce, type Steps } from './steps.js'
import type { ExistingRecords, ImportOptions, ImportPlan, Planned, PlannedPost } from './types.js'

type Planning = {
  parsed: readonly ParsedFile[]
  existing: ExistingRecords
  options?: ImportOptions
}

/**
 * Says what an import of these files would create, change, leave and refuse, given what is there. Writes nothing
 * and knows no database: the same input gives the same plan, and a plan that was carried out leaves nothing to do.
 */
export const planImport = (planning: Planning): ImportPlan => atOnce(planSteps(planning))

/** The same, step by step: thousands of people take seconds. */
export function* planSteps({ parsed: read, existing, options = {} }: Planning): Steps<ImportPlan> {
  const parsed = withAliases(read).filter(({ path }) => !isLeftOut(options.decided, postKey({ path })))
  yield
  const context = openContext({ parsed, existing, options })
  yield
  reportParsing({ parsed, context })
  yield
  const media = planMedia(context)
  const [roles, projects, groups] = [planRoles(context), planProjects(context), planGroups(context)]
  for (const items of [roles, projects, groups]) leaveOutOf({ context, items })
  yield
  const people = yield* planPeople(context)
  const posts = yield* planPosts({ context, media })
  const byPath = new Map(posts.map((post) => [post.path, post]))
  const certificates = yield* planCertificates({
    context,
    people,
    roles,
    posts: byPath,
    within: new Map([...groups, ...projects]),
  })
  const partners = planPartners(context)
  for (const file of context.files) {
    const post = byPath.get(file.path)
    const isWritten = post?.action === 'create' || post?.action === 'update'
    if (post && isWritten) post.rosters = planRosters({ file, certificates })
    yield
  }
  const profiles = yield* planProfiles({ context, people })
  return {
    people: profiles,
    roles: [...roles.values()],
    groups: [...groups.values()],
    projects: [...projects.values()],
    certificates: certificates.certificates,
    partners,
    media: media.media,
    posts: [...posts, ...parsed.filter(({ post, list }) => !post && !list).map(unreadable)],
    merges: context.merges,
    apart: context.apart,
    warnings: inOrder({ warnings: context.warnings, parsed }),
  }
}

/** Refuses what an editor left out, before anything is planned that needs it. */
function leaveOutOf<Item extends Planned<object>>({
  context,
  items,
}: {
  context: PlanContext
  items: Map<string, Item>
}): void {
  for (const [key, item] of items) items.set(key, context.leaveOut(item))
}

/** An alias of accounts means those whom another file of the same import lists under it. */
function withAliases(parsed: readonly ParsedFile[]): ParsedFile[] {
  const lists = expandAliases(parsed.flatMap(({ list }) => list ?? []))
  let next = 0
  return parsed.map((file) => {
    const list = file.list && lists[next++]
    return list ? { ...file, list } : file
  })
}

function reportParsing({ parsed, context }: { parsed: readonly ParsedFile[]; context: PlanContext }): void {
  for (const { path, post, list, error } of parsed) {
    for (const warning of [...(post?.warnings ?? []), ...(list?.warnings ?? [])])
      context.warnings.push({ file: path, ...warning })
    if (error) {
      context.warn(path, {
        key: isListPath(path) ? 'listSkipped' : 'postSkipped',
        line: error.line,
        values: { problem: within(error) },
      })
    }
  }
}

const unreadable = ({ path, sha256, locale }: ParsedFile): PlannedPost => ({
  key: postKey({ path }),
  action: 'refuse',
  reason: 'unreadable',
  path,
  sha256,
  locale,
  isDraft: false,
  fields: {},
  rosters: [],
  media: {},
  extra: {},
  ledger: { keys: [] },
})

function inOrder({
  warnings,
  parsed,
}: {
  warnings: ImportPlan['warnings']
  parsed: readonly ParsedFile[]
}): ImportPlan['warnings'] {
  const places = new Map(parsed.map(({ path }, index) => [path, index]))
  const place = (file: string) => places.get(file) ?? 0
  return warnings.toSorted(
    (one, other) => place(one.file) - place(other.file) || (one.line ?? 0) - (other.line ?? 0),
  )
}
