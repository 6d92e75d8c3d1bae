import type { ExportRecord } from './records.js'

/** What documents are called, by id as text, for whoever reads an export. */
export type Names = {
  people: Map<string, { name: string; github?: string }>
  roles: Map<string, string>
  groups: Map<string, string>
  projects: Map<string, string>
  /** Slugs. */
  posts: Map<string, string>
  /** Names of files. */
  media: Map<string, string>
}

export const noNames = (): Names => ({
  people: new Map(),
  roles: new Map(),
  groups: new Map(),
  projects: new Map(),
  posts: new Map(),
  media: new Map(),
})

/** Remembers what a record is called; where its name is in several languages, in `locale` or the first there is. */
export function remember({
  names,
  kind,
  record,
  locale,
}: {
  names: Names
  kind: string
  record: ExportRecord
  locale: string
}): void {
  const id = String(record.id)
  const name = inLanguage(record.name, locale)
  if (kind === 'people') {
    names.people.set(id, { name, ...(record.github ? { github: String(record.github) } : {}) })
  }
  if (kind === 'roles' || kind === 'groups' || kind === 'projects') names[kind].set(id, name)
  if (kind === 'media' && record.filename) names.media.set(id, String(record.filename))
}

function inLanguage(value: unknown, locale: string): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const texts = new Map(Object.entries(value))
  return String(texts.get(locale) ?? [...texts.values()][0] ?? '')
}
