import type { BaseInput, BaseRow, ID, Plan } from '../../plans/index.js'
import type { ImportCounts } from '../plan/index.js'
import type { Say } from '../say.js'

/** What an editor says of an import besides its files. */
export type ImportChoices = {
  /** The language of files that don't say theirs. @default the first of the site */
  locale?: string
  /** Where the site was, for addresses that begin with `/`. */
  siteURL?: string
  /** Columns of a table by the fields that they hold. */
  map?: Record<string, string>
  /** The role of people in lists that say none. */
  role?: string
  /** The year of people in lists that say none. */
  year?: number
  /** Whether remote pictures and certificates are fetched. @default false */
  isAdopting?: boolean
  /** Overwrites what editors changed since the last import. @default false */
  isForced?: boolean
}

export type ImportInput = BaseInput & { choices?: ImportChoices; report?: ImportCounts }

/** An import that was asked for in the panel, or by the command through a server. */
export type ImportBatch = Plan<'import', ImportInput>

/** What a row is about: a document, a file with remarks, a name that is taken for somebody, or kept apart from them. */
export type About =
  | 'posts'
  | 'people'
  | 'roles'
  | 'groups'
  | 'projects'
  | 'certificates'
  | 'partners'
  | 'media'
  | 'files'
  | 'merges'
  | 'apart'

/** What was found in a source, in a line of it. */
export type Note = Pick<Say, 'line' | 'key' | 'values'>

/** What an editor said of a row. */
export type ImportDecision = { key: string; action?: 'skip' | 'take'; person?: ID | null }

/** One line of an import. */
export type ImportRow = BaseRow & {
  about: About
  /** What tells it from others of the same name: a path, a login, an award. */
  detail?: string
  /** The language of a post. */
  locale?: string
  /** The document that is there. */
  id?: ID
  /** What would be written, by field. */
  fields?: string[]
  notes?: Note[]
  /** Who is taken to be meant. */
  person?: { id?: ID; name: string; github?: string }
  /** Those who may be meant. */
  candidates?: { id: ID; name: string; github?: string; why: string }[]
  decided?: Omit<ImportDecision, 'key'>
  /** What would become of it, had nobody decided. */
  planned?: ImportRow['action']
}
