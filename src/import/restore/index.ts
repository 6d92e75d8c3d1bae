export { isExport, type RestoreReport, restoreExport } from './restoreExport.js'
