import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Manifest, manifestName, manifestText, readManifest } from './manifest.js'

/** A folder that an export is written to. Each file is there whole or not at all. */
export type Folder = {
  write: (name: string, content: string | Buffer) => Promise<void>
  /** A file that is written piece by piece. */
  stream: (name: string) => Promise<{ add: (text: string) => Promise<void>; close: () => Promise<void> }>
  /** Takes away what an earlier export left and this one did not write, and says that the export is complete. */
  finish: (manifest: Omit<Manifest, 'isComplete' | 'format' | 'digest'>) => Promise<void>
}

/**
 * Opens a folder that is empty or holds an earlier export; one that is not there is made.
 * @throws Error of one line where it holds anything else.
 */
export async function openFolder(path: string): Promise<Folder> {
  await mkdir(path, { recursive: true })
  const earlier = await readManifest(path)
  const foreign = earlier ? undefined : (await readdir(path)).find((name) => !isVersionControl(name))
  if (foreign !== undefined) {
    throw new Error(
      `cannot export to "${path}": it holds "${foreign}", which is no part of an export; name an empty folder`,
    )
  }
  const written = new Set<string>()
  const digest = createHash('sha256')
  const write: Folder['write'] = async (name, content) => {
    await replace(path, name, content)
    written.add(name)
    digest.update(name).update(content)
  }
  await write(manifestName, manifestText(unfinished))
  return {
    write,
    stream: async (name) => {
      const target = await placeFor(path, name)
      const file = await open(`${target}${part}`, 'w')
      return {
        add: async (text) => {
          if (!text) return
          await file.write(text)
          digest.update(name).update(text)
        },
        close: async () => {
          await file.close()
          await rename(`${target}${part}`, target)
          written.add(name)
        },
      }
    },
    finish: async (manifest) => {
      await removeOthers({ path, written })
      const whole = { ...unfinished, ...manifest, isComplete: true, digest: digest.digest('hex') }
      await replace(path, manifestName, manifestText(whole))
    },
  }
}

const unfinished: Manifest = {
  format: 1,
  isComplete: false,
  isPublic: false,
  locales: [],
  counts: {},
  digest: '',
}

const part = '.part'

async function replace(path: string, name: string, content: string | Buffer): Promise<void> {
  const target = await placeFor(path, name)
  await writeFile(`${target}${part}`, content)
  await rename(`${target}${part}`, target)
}

/** Folders that hold nothing but files of exports. */
const own = ['posts', 'drafts', 'files/media', 'files/certificates']

/** Files beside them that an export may have written. */
const ownFile = /^(\.all-contributorsrc|[a-z]+\.(json|yaml|csv))(\.part)?$/

/** An export may be kept in Git. */
const isVersionControl = (name: string): boolean => /^\.(git|hg|svn|gitattributes|gitignore)$/.test(name)

async function placeFor(path: string, name: string): Promise<string> {
  const target = join(path, name)
  await mkdir(dirname(target), { recursive: true })
  return target
}

async function removeOthers({
  path,
  written,
}: {
  path: string
  written: ReadonlySet<string>
}): Promise<void> {
  const beside = (await readdir(path)).filter((name) => ownFile.test(name))
  const below = await Promise.all(
    own.map(async (folder) => (await filesIn(path, folder)).map((name) => `${folder}/${name}`)),
  )
  for (const name of [...beside, ...below.flat()]) if (!written.has(name)) await rm(join(path, name))
}

async function filesIn(path: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(path, folder), { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
}
