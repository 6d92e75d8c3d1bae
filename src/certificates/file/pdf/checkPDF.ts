import type { FileCheck, FileProblem } from '../types.js'
import { isDictionary, nameOf } from './decode.js'
import { refusedName } from './names.js'
import { type Contents, contentsOf } from './objects.js'
import { type Dictionary, readValue, type Value } from './read.js'

// By hand, since pdfjs-dist needs a newer Node, pdf-lib is no longer kept and unpacks without a bound, and mupdf is AGPL.

/** Checks that a PDF is whole, and that it holds nothing that acts: no script, attachment, form or odd link. */
export async function checkPDF(data: Buffer): Promise<FileCheck> {
  if (!/^%PDF-[12]\.\d/.test(data.toString('latin1', 0, 8))) return { problem: 'damagedFile' }
  const end = data.toString('latin1', Math.max(0, data.length - 1024))
  if (!/startxref\s+\d+\s+%%EOF/.test(end)) return { problem: 'damagedFile' }
  const contents = await contentsOf(data)
  if (!contents) return { problem: data.includes('/Encrypt') ? 'pdfEncrypted' : 'pdfUnchecked' }
  for (const bytes of contents.readable) {
    const problem = refusedName(bytes)
    if (problem) return { problem }
  }
  const problem = actionProblem({ contents, data })
  if (problem) return { problem }
  const pages = [...contents.objects.values()].filter((values) => values.some(isPage)).length
  return pages ? { mimeType: 'application/pdf', pages } : { problem: 'damagedFile' }
}

const mostInTrailers = 100_000

const isPage = (value: Value): boolean => isDictionary(value) && nameOf(value.get('Type')) === 'Page'

function actionProblem({ contents, data }: { contents: Contents; data: Buffer }): FileProblem | undefined {
  const { objects } = contents
  const trailers = trailersOf(data)
  for (const dictionary of dictionaries([...[...objects.values()].flat(), ...trailers])) {
    const opening = dictionary.get('OpenAction')
    if (opening !== undefined && !resolved({ value: opening, objects }).every(isPlainDestination))
      return 'pdfAction'
    for (const key of ['URI', 'Base']) {
      const address = dictionary.get(key)
      if (address === undefined) continue
      if (
        !resolved({ value: address, objects }).every(
          (value) => isDictionary(value) || isPlainAddress({ key, value }),
        )
      ) {
        return 'pdfLink'
      }
    }
  }
  return
}

const isPlainDestination = (value: Value): boolean =>
  Array.isArray(value) || (isDictionary(value) && nameOf(value.get('S')) === 'GoTo') || isNull(value)

const isNull = (value: Value): boolean =>
  typeof value === 'object' && 'word' in value && value.word === 'null'

function isPlainAddress({ key, value }: { key: string; value: Value }): boolean {
  const text = typeof value === 'object' && 'text' in value ? value.text : undefined
  if (text === undefined) return key === 'Base'
  const address = text.replace(/[\p{Cc} ]/gu, '')
  return !/^[a-z][a-z\d+.-]*:/i.test(address)
    ? /^[\w./#?]/.test(address)
    : /^(?:https?|mailto):/i.test(address)
}

/** What a reference leads to, one step on; nothing known counts as null, as it does in a PDF. */
const resolved = ({ value, objects }: { value: Value; objects: Contents['objects'] }): Value[] => {
  if (typeof value !== 'object' || !('ref' in value)) return [value]
  return objects.get(value.ref) ?? []
}

function* dictionaries(values: readonly Value[]): Generator<Dictionary> {
  for (const value of values) {
    if (Array.isArray(value)) yield* dictionaries(value)
    if (!isDictionary(value)) continue
    yield value
    yield* dictionaries([...value.values()])
  }
}

function trailersOf(data: Buffer): Value[] {
  const found: Value[] = []
  const budget = { left: mostInTrailers }
  for (
    let at = data.indexOf('trailer');
    at >= 0 && found.length < 1000;
    at = data.indexOf('trailer', at + 7)
  ) {
    const value = readValue({ data, at: at + 7, budget })?.value
    if (value !== undefined) found.push(value)
  }
  return found
}
