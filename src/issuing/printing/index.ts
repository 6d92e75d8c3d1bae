export { awardedOf } from './awardedOf.js'
export type { Printer } from './printer.js'
export { type FrozenPrinter, frozenPrinters, type LivePrinters, livePrinters } from './printers.js'
