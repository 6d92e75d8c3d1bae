export { type DrawingCache, drawingCache, type KeptFile } from './drawingCache.js'
