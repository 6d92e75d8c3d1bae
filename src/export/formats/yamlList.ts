/**
 * Records as entries of a YAML list. Written by hand since the library builds a tree of each record first, which takes
 * minutes for a hundred thousand.
 */
export const yamlEntries = (records: readonly object[]): string =>
  records.map((record) => `- ${mapping(record, '  ').trimStart()}`).join('')

export const yamlEnd = (isEmpty: boolean): string => (isEmpty ? '[]\n' : '')

function mapping(record: object, indent: string): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${text(key)}:${node(value, indent)}`)
    .join('')
}

function node(value: unknown, indent: string): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (!value.length) return ' []\n'
    return `\n${value.map((item) => `${deeper}-${entry(item, deeper)}`).join('')}`
  }
  if (typeof value === 'object' && value !== null) {
    const lines = mapping(value, deeper)
    return lines ? `\n${lines}` : ' {}\n'
  }
  return ` ${scalar(value)}\n`
}

function entry(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return ` ${scalar(value)}\n`
  // A list in a list, or an empty one, is JSON, which is YAML too.
  const lines = Array.isArray(value) ? '' : mapping(value, `${indent}  `)
  return lines ? ` ${lines.trimStart()}` : ` ${quoted(value)}\n`
}

const scalar = (value: unknown): string => (typeof value === 'string' ? text(value) : quoted(value ?? null))

/** A text as it is where nobody could take it for anything else, else in quotes. */
const text = (value: string): string =>
  /^[\p{L}_][\p{L}\p{N}_./@+-]*(?: [\p{L}\p{N}_./@+-]+)*$/u.test(value) && !word.test(value)
    ? value
    : quoted(value)

const word = /^(true|false|null|yes|no|on|off|y|n)$/i

const quoted = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null').replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
