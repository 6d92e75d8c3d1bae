export { lackingFiles } from './lacking.js'
