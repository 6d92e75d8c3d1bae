import { stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { type LocalFile, localAddresses, localPath, type ParsedFile, parseFile } from '../parse/index.js'
import { type ImportWarning, say } from '../say.js'
import { fileBelow } from './fileBelow.js'
import { inspect } from './inspect.js'

export type ReadSources = {
  /** Absolute paths. */
  files: readonly string[]
  /** The language that they are in. */
  locale: string
  /** The folder that paths are told from and nothing is read outside of. @default the folder that holds all files */
  root?: string
}

/** Source files, parsed, with what they name beside them. */
export type Sources = {
  parsed: ParsedFile[]
  warnings: ImportWarning[]
  /** The bytes of a source, by its path below the root. */
  source: (path: string) => Promise<Buffer>
  /** The bytes of a file that a source names. */
  read: (file: LocalFile) => Promise<Buffer>
}

const megabyte = 1024 * 1024
const largestSource = 8 * megabyte
const largestFile = 20 * megabyte

/**
 * Reads source files and looks up what they name beside them. Reads nothing outside the root, by whatever road, and
 * nothing from the network.
 * @throws Error of one line where a source is not there, too large, or outside the root.
 */
export async function readSources({ files, locale, root: given }: ReadSources): Promise<Sources> {
  for (const file of files) refuseAddress(file)
  const root = resolve(given ?? commonFolder(files))
  await needFolder(root)
  const sources: Sources = {
    parsed: [],
    warnings: [],
    source: async (path) => (await fileBelow({ root, path, limit: largestSource })).bytes(),
    read: async ({ path }) => (await fileBelow({ root, path, limit: largestFile })).bytes(),
  }
  for (const file of new Set(files.map((name) => resolve(name)))) {
    const path = relative(root, file).split(sep).join('/')
    const bytes = await readOne({ root, path, file })
    const parsed = parseFile({ path, locale, bytes })
    const { found, warnings } = await lookUp({ root, parsed })
    sources.parsed.push({ ...parsed, files: found })
    sources.warnings.push(...warnings)
  }
  return sources
}

async function readOne({ root, path, file }: { root: string; path: string; file: string }): Promise<Buffer> {
  try {
    return await (await fileBelow({ root, path, limit: largestSource })).bytes()
  } catch (error) {
    throw new Error(`cannot import "${file}": ${error instanceof Error ? error.message : error}`)
  }
}

async function lookUp({ root, parsed }: { root: string; parsed: ParsedFile }) {
  const found: Record<string, LocalFile | null> = {}
  const warnings: ImportWarning[] = []
  for (const url of parsed.post ? localAddresses(parsed.post) : []) {
    const path = localPath({ url, file: parsed.path })
    try {
      found[url] = path === undefined ? null : await inspect({ root, path, limit: largestFile })
    } catch (error) {
      const line = lineOf(parsed, url)
      const problem = error instanceof Error ? error.message : String(error)
      warnings.push({ file: parsed.path, ...say({ key: 'fileRefused', line, values: { url, problem } }) })
    }
  }
  return { found, warnings }
}

const lineOf = ({ post }: ParsedFile, url: string): number | undefined =>
  post?.images.find((image) => image.url === url)?.line ??
  post?.rosters.flatMap(({ entries }) => entries).find(({ file }) => file === url)?.line

function refuseAddress(file: string): void {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file))
    throw new Error(`"${file}" is an address, and nothing is fetched: save the file and name it by its path`)
}

async function needFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new Error(`cannot import from "${root}": there is no such folder`)
}

/** The deepest folder below which all files lie. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(resolve(file)).split(sep))
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part))
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep
}
