export { askPeoplePlan, reckonPeoplePlan } from './ask.js'
export { prepare } from './prepare.js'
