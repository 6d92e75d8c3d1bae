export { applyPeoplePlan } from './applyPlan.js'
