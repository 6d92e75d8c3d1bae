export { type FrontMatterFields, readFields } from './fields.js'
export { readFrontMatter } from './read.js'
export { changeOf, repairFrontMatter } from './repair.js'
export { splitFrontMatter } from './split.js'
