import type { Payload, PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { KindName, Manifest } from '../../export/index.js'
import { refusedFor } from '../apply/refusal.js'
import { type ImportWarning, say } from '../say.js'

export type Count = { created: number; updated: number; unchanged: number; failed: number }

/** What every step of taking an export back shares. */
export type Work = {
  payload: Payload
  req: PayloadRequest
  resolved: Resolved
  folder: string
  manifest: Manifest
  isDryRun: boolean
  /** Whether what differs here is written over: it is what this import left half done, or somebody asked for it. */
  mayOverwrite: boolean
  counts: Partial<Record<KindName | 'posts' | 'settings', Count>>
  warnings: ImportWarning[]
  /** The names of pictures' files, by id. */
  pictures: Map<string, string>
  onProgress: (progress: { collection: string; done: number; total: number }) => void
}

/** Does something to one document, and counts what it says that it did. What Payload refuses is told, counted as failed, and fails this one alone. */
export async function attempt({
  work,
  kind,
  name,
  file,
  act,
}: {
  work: Work
  kind: keyof Work['counts']
  name: string
  file: string
  act: () => Promise<keyof Count | undefined>
}): Promise<void> {
  const count = work.counts[kind] ?? { created: 0, updated: 0, unchanged: 0, failed: 0 }
  work.counts[kind] = count
  try {
    const did = await act()
    if (did) count[did]++
  } catch (error) {
    const problem =
      refusedFor(error) ?? (namesMissing(error) ? { key: 'relationMissing' as const } : undefined)
    if (problem === undefined) throw error
    count.failed++
    work.warnings.push({ file, ...say({ key: 'notWritten', values: { name, problem } }) })
  }
}

/** SQLite refuses a document that names one that is not there. */
const namesMissing = (error: unknown): boolean =>
  error instanceof Error && /FOREIGN KEY constraint/i.test(`${error.message} ${String(error.cause ?? '')}`)
