export { streamCSV } from './csv.js'
export { readInMarkdown } from './inMarkdown.js'
export { expandAliases } from './owners.js'
export { isListPath, isTablePath, parseList } from './parseList.js'
