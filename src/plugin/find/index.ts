export { withFinding } from './withFinding.js'
