import type { Json } from '../types.js'

/** One key of the front matter and the line on which it stands. */
export type FrontMatterEntry = { key: string; value: Json; line: number }

/** What was read, or what is wrong and where. */
export type FrontMatterRead =
  | { entries: FrontMatterEntry[]; problem?: undefined }
  | { entries?: undefined; problem: { line: number; message: string } }

/** A parsed value as plain data; dates as they are written. */
export const asJSON = (value: unknown): Json => JSON.parse(JSON.stringify(value) ?? 'null')

/** A parser's message without the excerpt and the place that it adds. */
export const firstSentence = (message: string): string =>
  message
    .split('\n', 1)[0]
    ?.replace(/ at line \d+.*$/, '')
    .replace(/^Invalid TOML document: /, '')
    .replace(/:$/, '') ?? message
