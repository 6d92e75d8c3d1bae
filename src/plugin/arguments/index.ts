export { readBody } from './body.js'
export { flag, id, idList, list, moment, onlyKnown, refuse, text, whole, word, year } from './read.js'
