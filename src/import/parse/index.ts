export { decodeSource } from './decode.js'
export { type LocalFile, type ParsedFile, parseFile, parseSource, parseTable } from './file.js'
export { expandAliases, isListPath, isTablePath, readColumnMap, streamCSV } from './lists/index.js'
export type {
  ColumnMap,
  GroupKind,
  ListFormat,
  ListOptions,
  ParsedAward,
  ParsedGroup,
  ParsedList,
  ParsedPerson,
  ParsedProfile,
  ParsedProject,
} from './lists/types.js'
export { localAddresses, localPath } from './localPath.js'
export { type ParsedSource, parsePost } from './parsePost.js'
export { siteAddress } from './siteAddress.js'
export type {
  Json,
  ParsedEntry,
  ParsedImage,
  ParsedPartner,
  ParsedPost,
  ParsedRole,
  ParsedRoster,
} from './types.js'
