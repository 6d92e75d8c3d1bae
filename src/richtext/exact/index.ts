export { exactToLexical } from './read.js'
export { lexicalToExact } from './write.js'
