import { stringify } from 'yaml'
import type { ExportRecord } from '../reading/records.js'

/** Records as lines of a JSON list: one record a line, so that a list of any length can be read line by line. */
export const jsonLines = (records: readonly ExportRecord[], isFirst: boolean): string =>
  records.map((record, at) => `${isFirst && !at ? '[\n' : ',\n'}${JSON.stringify(record)}`).join('')

export const jsonEnd = (isEmpty: boolean): string => (isEmpty ? '[]\n' : '\n]\n')

/** One value as JSON that people read. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const yaml = (value: unknown): string => stringify(value, yamlStyle)

/** Long lines stay whole, and equal lists are written out each time. */
const yamlStyle = { lineWidth: 0, aliasDuplicateObjects: false } as const
