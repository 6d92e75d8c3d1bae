export { lexicalToMarkdown } from './toMarkdown.js'
