import type { CollectionConfig, GlobalConfig } from 'payload'
import { certificates } from './certificates/index.js'
import { groups } from './groups/index.js'
import { media } from './media/index.js'
import { partners } from './partners/index.js'
import { people } from './people/index.js'
import { plans } from './plans/index.js'
import { posts } from './posts/index.js'
import { projects } from './projects/index.js'
import type { CollectionName, Resolved } from './resolved.js'
import { roles } from './roles/index.js'
import { settings } from './settings/index.js'
import { templates } from './templates/index.js'
import { users } from './users/index.js'

export { announcePerson } from './certificates/announceHolder.js'
export { certificateAddress } from './certificates/certificateAddress.js'
export { isDrawnByLaurel } from './certificates/checkUpload.js'
export {
  certificatesOfPerson,
  type FindQuery,
  type Found,
  type FoundCertificate,
  findCertificates,
  findHoldersOf,
  newestYear,
  serialIn,
  yearsOfAll,
  yearsOfRole,
} from './certificates/find/index.js'
export { mayDeleteIssued } from './certificates/refuseToDeleteIssued.js'
export { notDrawn } from './certificates/replaceFile.js'
export { findRoster, type RosterQuery } from './certificates/roster/index.js'
export { contentLocale, type IDFormat, idFormatOf, idOf, localesOf, readID } from './fields/index.js'
export { givesNameAway } from './people/keepFormerName.js'
export { publicPeople } from './people/publicPeople.js'
export { loadRenderData } from './posts/derived/loadRenderData.js'
export { remakePost } from './posts/derived/remakePost.js'
export { isPublished as isPostPublished } from './posts/isPublished.js'
export { withheldKey } from './posts/withhold.js'
export { refusedRequest } from './refusedRequest.js'
export type {
  CertificateFileName,
  CollectionName,
  Permission,
  Permissions,
  Resolved,
  Slugs,
} from './resolved.js'
export { certificateFileNames, collectionNames } from './resolved.js'
export { resolvedOf, withResolved } from './resolvedOf.js'
export { sayDesignProblem } from './templates/designWords.js'
export {
  deferRefresh,
  designsSlug,
  importsSlug,
  machinery,
  markRosters,
  mendAll,
  mendAtStart,
  mendOrQueue,
  planPagesSlug,
  refreshTask,
  settlingAfterCommit,
  sourcesSlug,
  uploadsSlug,
} from './upkeep/index.js'

/** How each collection is built, in the order in which the panel lists them. */
export const builders: Record<CollectionName, (resolved: Resolved) => CollectionConfig> = {
  posts,
  media,
  people,
  certificates,
  templates,
  plans,
  roles,
  groups,
  partners,
  projects,
  users,
}

/** How the globals are built. */
export const globalBuilders: ((resolved: Resolved) => GlobalConfig)[] = [settings]
export { readUpload, type Uploaded, uploadPath } from './storedFiles/index.js'
export { inBatches, walk } from './walk.js'
