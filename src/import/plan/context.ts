import { personKeys } from '../../identity/index.js'
import type {
  ParsedEntry,
  ParsedFile,
  ParsedList,
  ParsedPerson,
  ParsedPost,
  ParsedRole,
  ParsedRoster,
} from '../parse/index.js'
import { type ImportWarning, say } from '../say.js'
import { leaveOut } from './leaveOut.js'
import { type Ledger, openLedger } from './ledger.js'
import type {
  Apart,
  ExistingPerson,
  ExistingRecords,
  ImportOptions,
  LedgerRow,
  Merge,
  Planned,
} from './types.js'

export type ReadFile = ParsedFile & { post: ParsedPost }

/** A file that holds a list of people. */
export type ListFile = ParsedFile & { list: ParsedList }

/** What somebody was given: a role in a year, or for good where there is no year. */
export type Award = {
  role: ParsedRole
  year?: number
  /** Keys of planned groups and projects. */
  group?: string
  project?: string
}

/** One name in one place of one file, and what it is said to have been given, if anything. */
export type Mention = {
  file: ParsedFile
  entry: ParsedEntry
  award?: Award
  /** The list of a post that it stands in. */
  roster?: ParsedRoster
  /** What a people list tells of the person. */
  told?: ParsedPerson
}

/** Somebody whom the files name: known already, or to be made. */
export type PersonDraft = {
  key: string
  known?: ExistingPerson
  name: string
  github?: string
  nativeName?: string
  aliases?: string[]
  /** Ledger keys of all spellings. */
  keys: Set<string>
  first: Mention
  /** All that were placed so far. */
  mentions: Mention[]
  spellings: Set<string>
  /** What the files of certificates tell beyond the name. */
  marks: Set<string>
  /** The posts that name this person, with the name there. */
  places: Set<string>
  /** Whether somebody else has the name, so that the name alone means the other. */
  isApart: boolean
}

/** What every step of planning shares. */
export type PlanContext = {
  files: readonly ReadFile[]
  lists: readonly ListFile[]
  /** Everybody whom the files name, in their order. */
  mentions: readonly Mention[]
  existing: ExistingRecords
  ledger: Ledger
  decided: ImportOptions['decided']
  /** Whether an editor's work on what bears this key of the plan is overwritten. */
  isForced: (key: string) => boolean
  /** An item of the plan, refused where an editor left it out. */
  leaveOut: <Item extends Planned<object>>(item: Item) => Item
  warnings: ImportWarning[]
  merges: Merge[]
  apart: Apart[]
  warn: (file: string, what: Parameters<typeof say>[0]) => void
}

export function openContext({
  parsed,
  existing,
  options,
}: {
  parsed: readonly ParsedFile[]
  existing: ExistingRecords
  options: ImportOptions
}): PlanContext {
  const warnings: ImportWarning[] = []
  return {
    files: parsed.filter((file): file is ReadFile => file.post !== undefined),
    lists: parsed.filter((file): file is ListFile => file.list !== undefined),
    mentions: parsed.flatMap((file) => {
      const listed = new Set((file.list?.people ?? []).flatMap(personKeys))
      return [...namedIn({ file, listed }), ...listedIn({ file, options })]
    }),
    existing,
    ledger: openLedger(withKnownIDs(existing)),
    decided: options.decided,
    isForced: (key) => options.force || options.decided?.get(key)?.action === 'take',
    leaveOut: (item) => leaveOut({ item, decided: options.decided }),
    warnings,
    merges: [],
    apart: [],
    warn: (file, what) => warnings.push({ file, ...say(what) }),
  }
}

/**
 * Those whom the rosters of a post name. Where the file is a list too, which knows groups, that says who holds a role
 * for good.
 */
const namedIn = ({ file, listed }: { file: ParsedFile; listed: ReadonlySet<string> }): Mention[] =>
  (file.post?.rosters ?? []).flatMap((roster) =>
    roster.entries
      .filter(
        ({ name, github }) =>
          roster.year !== undefined || !personKeys({ name, github }).some((key) => listed.has(key)),
      )
      .map((entry) => ({ file, entry, award: roster, roster })),
  )

/** Those whom a people list names: once for each award, or once where it gives them none. */
const listedIn = ({
  file,
  options: { without = [] },
}: {
  file: ParsedFile
  options: ImportOptions
}): Mention[] =>
  (file.list?.people ?? []).flatMap((told) => {
    const mention = { file, entry: told, told }
    if (!told.awards.length) return [mention]
    return told.awards.map(({ role, year, group, project }) => ({
      ...mention,
      award: {
        role,
        ...(year === undefined ? {} : { year }),
        ...(group && !without.includes('groups') ? { group: `group:${group}` } : {}),
        ...(project && !without.includes('projects') ? { project: `project:${project}` } : {}),
      },
    }))
  })

/** A ledger keeps ids as text; where documents have numbers, they are put back. */
function withKnownIDs({ ledger, ...collections }: ExistingRecords): LedgerRow[] {
  const ids = new Map(
    Object.values(collections).flatMap((documents) => documents.map(({ id }) => [String(id), id] as const)),
  )
  return ledger.map((row) => ({ ...row, document: ids.get(String(row.document)) ?? row.document }))
}
