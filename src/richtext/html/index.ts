export { element, escapeHTML } from './element.js'
export { lexicalToHTML } from './toHTML.js'
