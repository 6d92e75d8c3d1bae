export { type ExportProgress, type ExportReport, exportAll } from './exportAll.js'
