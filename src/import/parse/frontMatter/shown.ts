import type { Json } from '../types.js'

/** A value in a message: text as it is, anything else as JSON. */
export const inWords = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))
