import type { ParsedFile } from '../parse/index.js'
import { within } from '../say.js'
import { planCertificates } from './certificates.js'
import { openContext, type PlanContext, type ReadFile } from './context.js'
import { planMedia } from './media.js'
import { planPartners } from './partners.js'
import { planPeople } from './people.js'
import { planPosts, postKey } from './posts.js'
import { planRoles } from './roles.js'
import { planRosters } from './rosters.js'
import type { ExistingRecords, ImportOptions, ImportPlan, PlannedPost } from './types.js'

/**
 * Says what an import of these files would create, change, leave and refuse, given what is there. Writes nothing
 * and knows no database: the same input gives the same plan, and a plan that was carried out leaves nothing to do.
 */
export function planImport({
  parsed,
  existing,
  options = {},
}: {
  parsed: readonly ParsedFile[]
  existing: ExistingRecords
  options?: ImportOptions
}): ImportPlan {
  const files = parsed.filter((file): file is ReadFile => file.post !== undefined)
  const context = openContext({ files, existing, options })
  reportParsing({ parsed, context })
  const media = planMedia(context)
  const roles = planRoles(context)
  const people = planPeople(context)
  const posts = planPosts({ context, media })
  const byPath = new Map(posts.map((post) => [post.path, post]))
  const certificates = planCertificates({ context, people, roles, posts: byPath })
  const partners = planPartners(context)
  for (const file of files) {
    const post = byPath.get(file.path)
    const isWritten = post?.action === 'create' || post?.action === 'update'
    if (post && isWritten) post.rosters = planRosters({ file, certificates })
  }
  return {
    people: people.people,
    roles: [...roles.values()],
    certificates: certificates.certificates,
    partners,
    media: media.media,
    posts: [...posts, ...parsed.filter(({ post, list }) => !post && !list).map(unreadable)],
    merges: context.merges,
    warnings: inOrder({ warnings: context.warnings, parsed }),
  }
}

function reportParsing({ parsed, context }: { parsed: readonly ParsedFile[]; context: PlanContext }): void {
  for (const { path, post, error } of parsed) {
    for (const warning of post?.warnings ?? []) context.warnings.push({ file: path, ...warning })
    if (error) {
      context.warn(path, { key: 'postSkipped', line: error.line, values: { problem: within(error) } })
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
