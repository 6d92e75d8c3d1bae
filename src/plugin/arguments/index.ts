export { readBody } from './body.js'
export { flag, id, idList, list, moment, onlyKnown, text, whole, word, year } from './read.js'
export { type Reason, refuse, refuseWith, sayRefusal } from './refusal.js'
