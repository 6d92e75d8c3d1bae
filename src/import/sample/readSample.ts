import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** One text in each language that the sample has. */
export type ByLanguage = { en: string; zh?: string }

/** What the sample's data file says beside its post. */
export type SampleData = {
  settings: {
    name: ByLanguage
    description: ByLanguage
    socialLinks: { label: string; url: string }[]
  }
  roles: { slug: string; name: ByLanguage; plural: ByLanguage; criteria: ByLanguage; rank: number }[]
  partners: { name: string; website: string; kinds: string[]; since: number }[]
  projects: {
    name: string
    website?: string
    repository?: string
    foundation?: string
    maturity?: string
    acceptedAt?: string
  }[]
  stats: { heading: string; asOf: string; items: { value: string; label: string }[] }
}

/** Reads the sample's data file. It comes with Laurel, so its shape is known. */
export async function readSample(folder: string): Promise<SampleData> {
  const data: SampleData = parse(await readFile(join(folder, 'community.yaml'), 'utf8'))
  return data
}

/** A day as a moment. */
export const moment = (day: string): string => new Date(`${day}T00:00:00.000Z`).toISOString()
