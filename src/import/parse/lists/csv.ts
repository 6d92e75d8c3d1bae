import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { csvReader } from './csvReader.js'
import { orNobody } from './orNobody.js'
import type { ListOptions, ParsedList } from './types.js'

const delimitersToGuess = [',', '\t', ';', '|']

/** A list of people in CSV, TSV or as a spreadsheet copies it. */
export function readCSV({
  text,
  path,
  options,
}: {
  text: string
  path: string
  options: ListOptions
}): ParsedList {
  const reader = csvReader({ path, options })
  Papa.parse<string[]>(text, {
    ...settings(text),
    step: ({ data }, parser) => {
      reader.row(data)
      if (reader.isFull()) parser.abort()
    },
  })
  return orNobody(reader.close())
}

/**
 * The same for a file of any size, which is never in memory as a whole. Gives the SHA-256 of its bytes with it.
 * @throws TypeError where it is not UTF-8.
 */
export async function streamCSV({
  chunks,
  path,
  options,
}: {
  chunks: AsyncIterable<Uint8Array>
  path: string
  options: ListOptions
}): Promise<{ list: ParsedList; sha256: string }> {
  const reader = csvReader({ path, options })
  const hash = createHash('sha256')
  const texts = decoded({ chunks, hash })
  const first = await texts.next()
  if (first.done) return { list: orNobody(reader.close()), sha256: hash.digest('hex') }
  const rows = Readable.from(joined(first.value, texts)).pipe(
    Papa.parse(Papa.NODE_STREAM_INPUT, settings(first.value)),
  )
  for await (const row of rows as AsyncIterable<string[]>) if (!reader.isFull()) reader.row(row)
  return { list: orNobody(reader.close()), sha256: hash.digest('hex') }
}

const settings = (start: string) => ({
  delimitersToGuess,
  ...(isTabbed(start) ? { delimiter: '\t' } : {}),
  skipEmptyLines: false,
})

/** Spreadsheets copy tabs, also where a column is empty; a list of one column needs no delimiter. */
const isTabbed = (text: string): boolean => {
  const first = text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
  return first.includes('\t') || !/[,;|]/.test(first)
}

async function* decoded({
  chunks,
  hash,
}: {
  chunks: AsyncIterable<Uint8Array>
  hash: ReturnType<typeof createHash>
}): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of chunks) {
    hash.update(chunk)
    const text = decoder.decode(chunk, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}

async function* joined(first: string, others: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* others
}
