import type { ExportRecord } from '../../../export/index.js'

/** One line of a list of an export: its record, none for the lines around them, or why it can't be read. */
export function readRecord(line: string): { record?: ExportRecord; isBroken?: true } {
  const text = line.trim().replace(/,$/, '')
  if (!text || text === '[' || text === ']' || text === '[]') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? { record: value } : { isBroken: true }
  } catch {
    return { isBroken: true }
  }
}

const isRecord = (value: unknown): value is ExportRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
