import { textLanguage } from '../language/index.js'
import {
  isTablePath,
  type ListOptions,
  type LocalFile,
  localAddresses,
  type ParsedFile,
  parseFile,
  parseTable,
} from '../parse/index.js'
import { type ImportWarning, SourceError, say, within } from '../say.js'
import { type Languages, languageOfPost, languageReader } from './fileLanguage.js'
import { inspect } from './inspect.js'
import { kindOfFile } from './kindOfFile.js'
import { openPlaces, type SourceInput } from './openPlaces.js'
import { leftOut } from './refusals.js'
import { largest, type SourcePlace } from './types.js'

export type ReadSources = Languages & {
  inputs: readonly SourceInput[]
  /** The folder that paths are told from and nothing is read outside of. @default the folder that holds all files */
  root?: string
  /** The site that the posts come from. */
  siteURL?: string
  /** What is known beforehand of lists that don't say it. */
  lists?: ListOptions
}

/** Source files, parsed, with what they name beside them. */
export type Sources = {
  parsed: ParsedFile[]
  warnings: ImportWarning[]
  /** The bytes of a source, by its path. */
  source: (path: string) => Promise<Buffer>
  /** The bytes of a file that a source names. */
  read: (file: LocalFile) => Promise<Buffer>
  close: () => Promise<void>
}

/**
 * Reads source files, one after another, and looks up what they name beside them. Reads nothing outside the root or an
 * archive, by whatever road, and nothing from the network. What can't be read is told, and the rest is read.
 * @throws Error of one line where something named is not there or outside the root, or there is nothing to import.
 */
export async function readSources({
  inputs,
  root,
  siteURL,
  lists = {},
  ...languages
}: ReadSources): Promise<Sources> {
  const places = await openPlaces({ inputs, root })
  const homes = new Map<string, SourcePlace>()
  const beside = new Map<string, SourcePlace>()
  const sources: Sources = {
    parsed: [],
    warnings: places.flatMap(({ warnings }) => warnings),
    source: (path) => bytesOf({ places: homeOf(homes, path, places), path, limit: mostOf(path) }),
    read: ({ path, sha256 }) =>
      bytesOf({ places: homeOf(beside, `${sha256} ${path}`, places), path, limit: largest.beside }),
    close: async () => {
      for (const place of places) await place.close()
    },
  }
  try {
    for (const place of places) {
      const languageOf = languageReader({ place, languages })
      for (const path of place.paths) {
        try {
          if (homes.has(path)) throw new SourceError(say({ key: 'samePath' }))
          homes.set(path, place)
          const parsed = await readOne({ place, path, ...languageOf(path), languages, lists })
          if (siteURL && parsed.post) parsed.post.siteURL = siteURL
          const { found, warnings } = await lookUp({ place, parsed })
          for (const file of Object.values(found)) if (file) beside.set(`${file.sha256} ${file.path}`, place)
          sources.parsed.push({ ...parsed, files: found })
          sources.warnings.push(...warnings)
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
          sources.warnings.push(leftOut(path, error.said))
        }
      }
    }
  } catch (error) {
    await sources.close()
    throw error
  }
  if (sources.parsed.length || sources.warnings.length) return sources
  await sources.close()
  throw new Error('there is nothing to import: no Markdown file and no list of people')
}

async function readOne({
  place,
  path,
  locale,
  isSaid,
  languages,
  lists,
}: {
  place: SourcePlace
  path: string
  locale: string
  /** Whether anything says that language. */
  isSaid: boolean
  languages: Languages
  lists: ListOptions
}): Promise<ParsedFile> {
  const table = isTablePath(path) ? await readTable({ place, path, locale, lists }) : undefined
  if (table) return table
  const bytes = await bytesOf({ places: [place], path, limit: mostOf(path) }).catch((error: unknown) => {
    if (error instanceof SourceError) return error.said
    throw error
  })
  if (!Buffer.isBuffer(bytes)) return { path, locale, sha256: '', error: bytes }
  const parsed = parseFile({ path, locale, bytes, lists })
  const said = parsed.post && languageOfPost({ post: parsed.post, languages })
  if (said) return { ...parsed, locale: said }
  return isSaid ? parsed : guessed({ parsed, languages })
}

/** A post of which nothing says its language is in that of its title, which is told. */
function guessed({
  parsed,
  languages: { locales },
}: {
  parsed: ParsedFile
  languages: Languages
}): ParsedFile {
  const { post } = parsed
  const text = `${post?.title ?? ''} ${post?.description ?? ''}`
  const locale = post && textLanguage({ text, locales })
  if (!post || !locale) return parsed
  const told = say({ key: 'languageGuessed', values: { language: locale } })
  return { ...parsed, locale, post: { ...post, warnings: [told, ...post.warnings] } }
}

/** A table is read as it comes, so that a large one is never in memory. */
async function readTable({
  place,
  path,
  locale,
  lists,
}: {
  place: SourcePlace
  path: string
  locale: string
  lists: ListOptions
}): Promise<ParsedFile | undefined> {
  try {
    const chunks = (await place.find(path, largest.table))?.chunks
    return chunks && (await parseTable({ path, locale, chunks: chunks(), lists }))
  } catch (error) {
    if (error instanceof SourceError) return { path, locale, sha256: '', error: error.said }
    throw error
  }
}

const mostOf = (path: string): number => (kindOfFile(path) === 'list' ? largest.list : largest.post)

const homeOf = (homes: ReadonlyMap<string, SourcePlace>, key: string, places: readonly SourcePlace[]) => {
  const home = homes.get(key)
  return home ? [home] : places
}

async function bytesOf({
  places,
  path,
  limit,
}: {
  places: readonly SourcePlace[]
  path: string
  limit: number
}): Promise<Buffer> {
  for (const place of places) {
    const file = await place.find(path, limit)
    if (file) return file.bytes()
  }
  throw new SourceError(say({ key: 'sourceGone' }))
}

async function lookUp({ place, parsed }: { place: SourcePlace; parsed: ParsedFile }) {
  const found: Record<string, LocalFile | null> = {}
  const warnings: ImportWarning[] = []
  for (const url of parsed.post ? localAddresses(parsed.post) : []) {
    try {
      found[url] = await inspect({ place, url, file: parsed.path })
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      const line = lineOf(parsed, url)
      const problem = within(error.said)
      warnings.push({ file: parsed.path, ...say({ key: 'fileRefused', line, values: { url, problem } }) })
    }
  }
  return { found, warnings }
}

const lineOf = ({ post }: ParsedFile, url: string): number | undefined =>
  post?.images.find((image) => image.url === url)?.line ??
  post?.rosters.flatMap(({ entries }) => entries).find(({ file }) => file === url)?.line
