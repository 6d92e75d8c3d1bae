export { compose } from './compose.js'
export { extend } from './extend.js'
export { namesIn } from './fieldNames.js'
