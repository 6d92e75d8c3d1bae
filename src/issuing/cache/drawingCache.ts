import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file on the disk that is whole. */
export type KeptFile = { path: string; size: number }

export type DrawingCache = {
  /** What was kept under a key; made and kept by `make` where there is nothing, once for all who ask meanwhile. */
  get: (key: string, make: () => Promise<Buffer>) => Promise<KeptFile>
}

/**
 * Keeps drawn files on the disk. A key says all that its file is made of, so that what is there is right and never
 * changes; it holds letters, digits and dots. When the folder grows beyond `mostBytes`, the oldest files go, while
 * nobody waits: a file that was found may be gone when it is opened, and is then to be got once more.
 */
export function drawingCache({
  folder,
  mostBytes = 1024 ** 3,
}: {
  folder: string
  /** @default 1 GB */
  mostBytes?: number
}): DrawingCache {
  const underway = new Map<string, Promise<KeptFile>>()
  let grown = Number.POSITIVE_INFINITY
  let isPruning = false

  const pruneIfGrown = async (): Promise<void> => {
    if (isPruning || grown <= mostBytes / 10) return
    isPruning = true
    grown = 0
    try {
      await prune({ folder, mostBytes })
    } catch (error) {
      process.emitWarning(`Old drawings in ${folder} could not be removed: ${String(error)}`)
    } finally {
      isPruning = false
    }
  }

  const keep = async (key: string, data: Buffer): Promise<KeptFile> => {
    const path = pathOf({ folder, key })
    const unfinished = join(folder, `${randomUUID()}.part`)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(unfinished, data)
    await rename(unfinished, path)
    grown += data.length
    void pruneIfGrown()
    return { path, size: data.length }
  }

  const find = async (key: string, make: () => Promise<Buffer>): Promise<KeptFile> => {
    const path = pathOf({ folder, key })
    const known = await stat(path).catch(() => undefined)
    return known?.isFile() ? { path, size: known.size } : await keep(key, await make())
  }

  const get: DrawingCache['get'] = (key, make) => {
    const asked = underway.get(key)
    if (asked) return asked
    const finding = find(key, make).finally(() => underway.delete(key))
    underway.set(key, finding)
    return finding
  }

  return { get }
}

const pathOf = ({ folder, key }: { folder: string; key: string }): string =>
  join(folder, key.slice(0, 2), key)

/** Removes what is oldest until a fifth is free, and what a killed process left unfinished. */
async function prune({ folder, mostBytes }: { folder: string; mostBytes: number }): Promise<void> {
  const files: { path: string; size: number; time: number }[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    const known = await stat(path).catch(() => undefined)
    if (known?.isFile()) files.push({ path, size: known.size, time: known.mtimeMs })
  }
  const hourAgo = Date.now() - 3_600_000
  const abandoned = files.filter(({ path, time }) => path.endsWith('.part') && time < hourAgo)
  let size = files.reduce((sum, file) => sum + file.size, 0)
  const oldest = size > mostBytes ? files.sort((one, other) => one.time - other.time) : []
  for (const file of abandoned) await rm(file.path, { force: true })
  for (const file of oldest) {
    if (size <= mostBytes * 0.8) break
    size -= file.size
    await rm(file.path, { force: true })
  }
}
