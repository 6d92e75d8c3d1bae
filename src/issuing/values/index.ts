export { inLocale, type Localized } from './localized.js'
export { type AwardIDs, loadTerms, type Terms } from './terms.js'
export { type Awarded, valuesIn, valuesInAll } from './values.js'
