export { settlingAfterCommit } from './afterCommit.js'
export {
  designsSlug,
  importsSlug,
  machinery,
  planPagesSlug,
  searchSlug,
  sourcesSlug,
  uploadsSlug,
} from './collections.js'
export { deferRefresh } from './deferred.js'
export { refreshAround, whenChanged } from './hooks.js'
export { keys, rosterKeys } from './keys.js'
export { markRosters } from './marks.js'
export { mendAll, mendAtStart, mendOrQueue } from './mend.js'
export { refresh } from './refresh.js'
export { refreshTask } from './task.js'
