import { stat } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { manifestName } from '../../export/index.js'
import { SourceError, say } from '../say.js'
import { archiveFolder } from './archiveFolder.js'
import { folderPlace } from './folder.js'
import { givenPlace } from './given.js'
import { kindOfFile } from './kindOfFile.js'
import { type Named, readName } from './named.js'
import { leftOut } from './refusals.js'
import { type GivenFile, largest, type SourcePlace } from './types.js'
import { zipPlace } from './zip.js'

/** What to import: the name of a file, folder, archive or pattern, or a file with its bytes. */
export type SourceInput = string | GivenFile

/**
 * Opens everything that is to be imported. Files and folders are one place, told from `root` and nothing outside of it
 * read; each archive is one; files handed over are one.
 * @throws Error of one line where something named is not there, or lies outside of the root.
 */
export async function openPlaces({
  inputs,
  root: asked,
}: {
  inputs: readonly SourceInput[]
  root?: string
}): Promise<SourcePlace[]> {
  const named: Named[] = []
  for (const input of inputs) if (typeof input === 'string') named.push(await readName(input))
  const onDisk = named.filter(({ archive }) => !archive)
  const root = resolve(asked ?? commonFolder(onDisk.map(({ base }) => base)))
  await needFolder(root)
  const given = inputs.filter((input) => typeof input !== 'string')
  const loose = given.filter((file) => !isArchive(file.path))
  const places: SourcePlace[] = []
  if (onDisk.length) places.push(onDiskPlace({ root, named: onDisk }))
  if (loose.length) places.push(givenPlace({ files: loose, isWanted }))
  for (const { archive } of named) if (archive) places.push(await archivePlace(archive, archive))
  for (const file of given.filter(({ path }) => isArchive(path)))
    places.push(await archivePlace(file.path, file.onDisk ?? (await file.bytes())))
  return places
}

/**
 * Says beforehand of names whether there is anything behind them.
 * @throws Error of one line where there is not.
 */
export async function checkSources(names: readonly string[]): Promise<void> {
  for (const name of names) await readName(name)
}

const isWanted = (path: string): boolean => kindOfFile(path) !== 'beside'

const isArchive = (path: string): boolean => extname(path).toLowerCase() === '.zip'

function onDiskPlace({ root, named }: { root: string; named: readonly Named[] }): SourcePlace {
  const paths = named.flatMap(({ files }) => files).map((file) => below({ root, file }))
  const warnings = named.flatMap((one) => one.warnings)
  return { ...folderPlace({ root, paths: [...new Set(paths)], warnings }), root }
}

function below({ root, file }: { root: string; file: string }): string {
  const path = relative(root, file)
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
    throw new Error(`cannot import "${file}": it lies outside of "${root}"`)
  return path.split(sep).join('/')
}

/** An archive that can't be read is told of, and nothing of it is imported. */
async function archivePlace(name: string, archive: string | Buffer): Promise<SourcePlace> {
  try {
    const place = await zipPlace({ archive, isWanted, prefixOf: archiveFolder })
    if (!(await isExport(place))) return place
    await place.close()
    throw new SourceError(say({ key: 'packedExport' }))
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    const path = name.split(sep).at(-1) ?? name
    return { ...givenPlace({ files: [], isWanted }), warnings: [leftOut(path, error.said)] }
  }
}

/** Whether an archive holds an export of Laurel, which is taken back as a whole and not file by file. */
async function isExport({ find }: SourcePlace): Promise<boolean> {
  const manifest = await find(manifestName, largest.beside).catch(() => undefined)
  const text = manifest && (await manifest.bytes().catch(() => undefined))
  return /"laurel":\s*"export"/.test(text?.toString('utf8').slice(0, 1_000) ?? '')
}

async function needFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new Error(`cannot import from "${root}": there is no such folder`)
}

/** The deepest folder that all of these lie in. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep))
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part))
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep
}
