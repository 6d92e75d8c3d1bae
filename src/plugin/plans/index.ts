export { withPlans } from './withPlans.js'
