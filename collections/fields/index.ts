export { address, isWebAddress } from './address.js'
export { fillSlug, slug } from './slug.js'
export { year } from './year.js'
