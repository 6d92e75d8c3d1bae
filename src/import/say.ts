import {
  adopting,
  fill,
  importing,
  importingLists,
  importingSources,
  type Label,
} from '../translations/index.js'

const texts = { ...adopting, ...importing, ...importingSources, ...importingLists }

type Key = keyof typeof texts
type Value = string | number
type Values = Record<string, Value | { key: Key; values?: Record<string, Value> }>

/** Something to tell about one line of a source; `key` and `values` say it again in another language. */
export type Say = { line?: number; key: Key; values: Values; message: string }

/** Something to tell about one line of one file. */
export type ImportWarning = Say & { file: string }

/** A source that can't be read at all, and where. */
export class SourceError extends Error {
  readonly said: Say

  constructor(said: Say) {
    super(said.message)
    this.name = 'SourceError'
    this.said = said
  }
}

/** Words a message; a value may be another message (`{ key }`). The English wording stands in `message`. */
export const say = ({ key, line, values = {} }: { key: Key; line?: number; values?: Values }): Say => ({
  ...(line === undefined ? {} : { line }),
  key,
  values,
  message: wording({ key, values, speak: inEnglish }),
})

/** A message as a value of another one. */
export const within = ({ key, values }: Say): { key: Key; values: Record<string, Value> } => ({
  key,
  values: Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => typeof entry[1] !== 'object'),
  ),
})

/** The wording of a message, as whoever reads it is spoken to. */
export const wording = ({
  key,
  values,
  speak,
}: Pick<Say, 'key' | 'values'> & { speak: (label: Label) => string }): string =>
  fill(
    speak(texts[key]),
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object'
          ? wording({ key: value.key, values: value.values ?? {}, speak })
          : shown(String(value)),
      ]),
    ),
  )

const inEnglish = ({ text }: Label): string => text.en

const longest = 160

/** A message is one line, whatever it quotes. */
function shown(value: string): string {
  const line = value.slice(0, 2 * longest).replace(/\s+/g, ' ')
  return line.length > longest || value.length > 2 * longest ? `${line.slice(0, longest)}...` : line
}
