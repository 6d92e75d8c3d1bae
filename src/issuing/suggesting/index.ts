export { type Lacking, lackingFiles } from './lacking.js'
