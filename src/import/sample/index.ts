export { addSample } from './addSample.js'
export { type SampleRemoval, sampleStore } from './sampleStore.js'
