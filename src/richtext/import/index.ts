export { markdownToLexical, mdastToLexical } from './convert.js'
export type { CustomConverter, ImportFinding, MdastNode } from './types.js'
