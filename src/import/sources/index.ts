export { type ReadSources, readSources, type Sources } from './readSources.js'
