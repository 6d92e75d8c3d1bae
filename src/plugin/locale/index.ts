export { completeFallback } from './completeFallback.js'
