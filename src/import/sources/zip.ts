import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { type Say, SourceError, say } from '../say.js'
import { isLeftOut } from './kindOfFile.js'
import { startRefusals } from './refusals.js'
import { tooLarge } from './tooLarge.js'
import { mostFiles, type SourcePlace } from './types.js'
import { zipEntryName, zipEntryProblem } from './zipEntry.js'

/** How much an archive may unpack to, as bytes. */
const mostUnpacked = 4 * 1024 ** 3

const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true }

/**
 * The files in a `.zip`, each unpacked when it is wanted and no further than it may be large. Entries that lead out of
 * the archive, links and locked ones are left out.
 * @throws SourceError where it is no archive.
 */
export async function zipPlace({
  archive,
  isWanted,
  prefixOf,
}: {
  /** Its path, or its bytes. */
  archive: string | Buffer
  isWanted: (path: string) => boolean
  /** The folders before what the paths are told from, given all paths. */
  prefixOf: (paths: readonly string[]) => string
}): Promise<SourcePlace> {
  const zip = await openZip(archive)
  const refusals = startRefusals()
  const entries = await readEntries(zip, (name, problem) => refusals.add(name, problem))
  const prefix = prefixOf([...entries.keys()])
  const unpacked = new Set<string>()
  let total = 0
  return {
    paths: [...entries.keys()]
      .map((name) => name.slice(prefix.length))
      .filter(isWanted)
      .sort(),
    find: async (path, limit) => {
      const entry = entries.get(`${prefix}${path}`)
      if (!entry) return undefined
      const size = entry.uncompressedSize
      if (size > limit) throw tooLarge({ size, limit })
      const bytes = async () => {
        if (!unpacked.has(path)) total += size
        unpacked.add(path)
        if (total > mostUnpacked) throw tooLarge({ size: total, limit: mostUnpacked })
        return unpack({ zip, entry, limit })
      }
      return { path, size, bytes }
    },
    warnings: refusals.all(),
    close: async () => zip.close(),
  }
}

async function openZip(archive: string | Buffer): Promise<ZipFile> {
  try {
    return await (typeof archive === 'string'
      ? openPromise(archive, options)
      : fromBufferPromise(archive, options))
  } catch (error) {
    throw broken(error)
  }
}

/** The entries that are files, by their names; what can't be taken is told. */
async function readEntries(
  zip: ZipFile,
  refuse: (name: string, problem: Say) => void,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = zipEntryName(entry)
      if (name.endsWith('/') || name.split('/').some((part) => part !== '..' && isLeftOut(part))) continue
      const problem = zipEntryProblem({ entry, name })
      if (problem) refuse(name, problem)
      else if (!entries.has(name)) entries.set(name, entry)
      if (entries.size < mostFiles) continue
      refuse('', say({ key: 'sourceTooMany', values: { limit: mostFiles } }))
      break
    }
  } catch (error) {
    refuse('', broken(error).said)
  }
  return entries
}

async function unpack({ zip, entry, limit }: { zip: ZipFile; entry: Entry; limit: number }): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      size += chunk.length
      if (size > limit) {
        stream.destroy()
        throw tooLarge({ size, limit })
      }
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof SourceError ? error : broken(error)
  }
  return Buffer.concat(chunks)
}

const broken = (error: unknown): SourceError =>
  new SourceError(
    say({ key: 'zipBroken', values: { problem: error instanceof Error ? error.message : String(error) } }),
  )
