import type { RowProblem } from '../../plans/index.js'
import type { Apart, ExistingRecords, ImportPlan, Merge, Planned, Reason } from '../plan/index.js'
import type { ImportWarning } from '../say.js'
import { candidatesAmong } from './candidates.js'
import { labeller } from './labels.js'
import type { About, ImportRow, Note } from './types.js'

type Item = Pick<Planned<object>, 'key' | 'action' | 'reason' | 'id' | 'fields'>

const sorts = ['people', 'roles', 'groups', 'projects', 'partners', 'certificates', 'media'] as const

/** Notes of one file that are kept; more are counted. */
const mostNotes = 500

/**
 * What an import would do, a row for each document, for each file that can't be read, and for each two names that are
 * taken for one person. What a source has to say stands with its post, else with its file.
 */
export function rowsOf({
  plan,
  existing,
  warnings,
}: {
  plan: ImportPlan
  /** What was there when it was planned. */
  existing: ExistingRecords
  /** All that there is to say, by file. */
  warnings: readonly ImportWarning[]
}): ImportRow[] {
  const notes = notesByFile(warnings)
  const labels = labeller({ plan, existing })
  const posts = plan.posts.map((post) => ({
    ...rowOf({ about: 'posts', item: post }),
    label: post.fields.title ?? post.path,
    detail: post.path,
    locale: post.locale,
    ...notesOf(notes, post.path),
  }))
  const told = new Set(plan.posts.map(({ path }) => path))
  const files = [...notes].filter(([file]) => !told.has(file)).map(([file]) => fileRow({ file, notes }))
  const others = sorts.flatMap((about) =>
    plan[about].map((item) => ({ ...rowOf({ about, item }), ...labels(about, item) })),
  )
  const candidates = candidatesAmong(existing.people)
  const asking = new Map(plan.people.map((person) => [person.key, person.candidates ?? []]))
  const merges = plan.merges
    .filter(({ toConfirm }) => toConfirm)
    .map((merge) => ({ ...mergeRow(merge), ...candidates.named(merge.second) }))
  return [
    ...files,
    ...posts,
    ...others.map((row) => ({ ...row, ...candidates.of(asking.get(row.key) ?? []) })),
    ...merges,
    ...plan.apart.map(apartRow),
  ]
}

function rowOf({ about, item }: { about: About; item: Item }): ImportRow {
  const { key, action, reason, id, fields } = item
  const names = Object.keys(fields)
  return {
    key,
    about,
    label: key,
    action: action === 'unchanged' ? 'same' : reason === 'unsure' ? 'ask' : action,
    problems: reason ? [problemOf(reason)] : [],
    ...(id === undefined ? {} : { id }),
    ...(action === 'update' && names.length ? { fields: names } : {}),
  }
}

const reasons = {
  edited: 'importEdited',
  deleted: 'importDeleted',
  closed: 'importClosed',
  unsure: 'importUnsure',
  unreadable: 'importUnreadable',
  skipped: 'importSkipped',
} as const satisfies Record<Reason, RowProblem['code']>

const problemOf = (reason: Reason): RowProblem => ({ code: reasons[reason] })

const fileRow = ({ file, notes }: { file: string; notes: Map<string, Note[]> }): ImportRow => ({
  key: `file:${file}`,
  about: 'files',
  label: file,
  action: 'same',
  problems: [],
  ...notesOf(notes, file),
})

const mergeRow = ({ key, first, second, file, line }: Merge): ImportRow => ({
  key,
  about: 'merges',
  label: second,
  detail: file,
  line,
  action: 'same',
  problems: [],
  person: { name: first },
})

const apartRow = ({ person, name, by, file, line, slug, otherFile, otherLine }: Apart): ImportRow => ({
  key: `apart:${file}:${line}:${person}:${slug ?? `${otherFile}:${otherLine}`}`,
  about: 'apart',
  label: name,
  detail: file,
  line,
  action: 'same',
  problems: [
    {
      code: by === 'github' ? 'importApartLogin' : 'importApartFile',
      values: { other: slug ?? `${otherFile}:${otherLine}` },
    },
  ],
})

function notesByFile(warnings: readonly ImportWarning[]): Map<string, Note[]> {
  const byFile = new Map<string, Note[]>()
  for (const { file, line, key, values } of warnings) {
    const notes = byFile.get(file) ?? []
    notes.push({ ...(line === undefined ? {} : { line }), key, values })
    byFile.set(file, notes)
  }
  return byFile
}

function notesOf(notes: Map<string, Note[]>, file: string): Pick<ImportRow, 'notes'> {
  const own = notes.get(file)
  return own ? { notes: own.slice(0, mostNotes) } : {}
}
