export { type BlockSlugs, contentBlocks, mostRosterColumns } from './blocks/index.js'
export { contentEditor } from './editor.js'
export { exactToLexical, lexicalToExact } from './exact/index.js'
export { headingsOf, type PostHeading } from './headings.js'
export { lexicalToHTML } from './html/index.js'
export {
  type CustomConverter,
  type ImportFinding,
  type MdastNode,
  markdownToLexical,
  mdastToLexical,
} from './import/index.js'
export {
  build,
  idMaker,
  type LexicalNode,
  type RichText,
} from './lexical/index.js'
export { parseMarkdown } from './markdown/index.js'
export type {
  MediaItem,
  PartnerItem,
  RenderData,
  RosterRow,
} from './output/index.js'
export { type References, type RosterQuery, referencesIn } from './references.js'
export { type RemotePicture, remotePictures, withPictures } from './remotePictures.js'
export {
  defaultEmbedHosts,
  sanitizeHTML,
  sanitizeSVG,
} from './sanitize/index.js'
export { lexicalToMarkdown } from './toMarkdown/index.js'
