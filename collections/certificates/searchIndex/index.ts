export { forgetDeleted, keepFindable } from './hooks.js'
export { countToIndex, indexAll, indexCertificates } from './indexCertificates.js'
export { indexed, toIndex } from './state.js'
