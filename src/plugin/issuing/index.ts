export { withIssuing } from './withIssuing.js'
