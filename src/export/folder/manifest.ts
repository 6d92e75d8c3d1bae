import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { json } from '../formats/json.js'

export const manifestName = 'laurel.json'

/** What an export says of itself. */
export type Manifest = {
  /** The form of the files. */
  format: 1
  /** False while it is being written, and where that was cut off. */
  isComplete: boolean
  /** Whether it holds only what everybody may read. */
  isPublic: boolean
  locales: string[]
  counts: Record<string, number>
  /** SHA-256 of all that was written, by which one export is told from another. */
  digest: string
}

/** The manifest of a folder; undefined where it holds no export. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined || text.length > longest) return undefined
  try {
    const { laurel, ...manifest }: { laurel: string } & Manifest = JSON.parse(text)
    return laurel === kind && manifest.format === 1 ? manifest : undefined
  } catch {
    return undefined
  }
}

export const manifestText = (manifest: Manifest): string => json({ laurel: kind, ...manifest })

const kind = 'export'
const longest = 100_000
