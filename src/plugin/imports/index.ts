export { withImports } from './withImports.js'
