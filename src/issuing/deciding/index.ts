export { decideRows } from './decide.js'
