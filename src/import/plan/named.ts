import { nameKey } from '../../identity/index.js'
import type { ParsedFile, ParsedList } from '../parse/index.js'
import type { PlanContext } from './context.js'
import { type Filled, fillFields, readFilled, short, writeFilled } from './fill.js'
import type { DocumentID, Planned } from './types.js'

/** A group or project as lists name it, and as it is there. */
export type NamedItem = { slug: string; name: string; isNameGuessed?: boolean; [field: string]: unknown }
type Known = { id: DocumentID; slug: string; names: readonly string[]; [field: string]: unknown }
type Sourced = { item: NamedItem; file: ParsedFile }
type Fields = Record<string, unknown> & { name?: string; slug?: string; locale?: string }

/** Plans documents that lists name by slug: groups, projects. One that is there only gains what is empty. */
export function planNamed({
  context,
  kind,
  known,
  itemsOf,
}: {
  context: PlanContext
  kind: 'group' | 'project'
  known: readonly Known[]
  itemsOf: (list: ParsedList) => readonly NamedItem[]
}): Map<string, Planned<Fields>> {
  const bySlug = new Map(known.map((document) => [document.slug, document]))
  const byID = new Map(known.map((document) => [document.id, document]))
  const byName = new Map(known.flatMap((document) => document.names.map((name) => [nameKey(name), document])))
  const planned = new Map<string, Planned<Fields>>()
  for (const [slug, sourced] of together({ context, itemsOf })) {
    const key = `${kind}:${slug}`
    const row = context.ledger.row(key)
    const [{ item, file }] = sourced
    const named = byName.get(nameKey(item.name))
    const there =
      (row && byID.get(row.document)) ??
      bySlug.get(slug) ??
      (named && named.kind === item.kind ? named : undefined)
    if (there) planned.set(key, planKnown({ context, key, there, sourced, rowHash: row?.hash }))
    else if (row && !context.isForced(key)) {
      context.warn(file.path, { key: 'deleted', values: { name: item.name } })
      const ledger = { keys: [], hash: row.hash }
      planned.set(key, { key, action: 'refuse', reason: 'deleted', fields: {}, ledger })
    } else {
      const { fields, hash } = filled({ isForced: context.isForced(key), current: {}, sourced, marks: {} })
      planned.set(key, { key, action: 'create', fields, ledger: { keys: [key], hash } })
    }
  }
  return planned
}

/** All that lists say of each, the one with a name of its own first. */
function together({
  context,
  itemsOf,
}: Pick<Parameters<typeof planNamed>[0], 'context' | 'itemsOf'>): Map<string, [Sourced, ...Sourced[]]> {
  const all = new Map<string, [Sourced, ...Sourced[]]>()
  for (const file of context.lists) {
    for (const item of itemsOf(file.list)) {
      const before = all.get(item.slug)
      const sourced = { item, file }
      const isBetter = before?.[0].item.isNameGuessed && !item.isNameGuessed
      if (!before) all.set(item.slug, [sourced])
      else all.set(item.slug, isBetter ? [sourced, ...before] : [...before, sourced])
    }
  }
  return all
}

function planKnown({
  context,
  key,
  there,
  sourced,
  rowHash,
}: {
  context: PlanContext
  key: string
  there: Known
  sourced: readonly [Sourced, ...Sourced[]]
  rowHash: string | undefined
}): Planned<Fields> {
  const { file } = sourced[0]
  // Its making was cut off between the document and its texts.
  const isTorn = !there.names.length
  const current = isTorn
    ? {}
    : { ...there, name: there.names[0], description: textIn(there.description, file.locale) }
  const { fields, hash } = filled({
    isForced: context.isForced(key),
    current,
    sourced,
    marks: readFilled(isTorn ? undefined : rowHash),
  })
  const { slug: _, locale, ...changes } = fields
  const isChanged = Object.keys(changes).length > 0
  return {
    key,
    action: isChanged ? 'update' : 'unchanged',
    id: there.id,
    fields: isChanged ? { ...changes, ...(locale ? { locale } : {}) } : {},
    ledger: { keys: hash === rowHash ? [] : [key], hash },
  }
}

function filled({
  isForced,
  current: given,
  sourced,
  marks: before,
}: {
  isForced: boolean
  current: Record<string, unknown>
  sourced: readonly [Sourced, ...Sourced[]]
  marks: Filled
}): { fields: Fields; hash: string } {
  const [{ item, file }] = sourced
  let current = given
  let marks = before
  let changes: Record<string, unknown> = {}
  for (const { item: one, file: own } of sourced) {
    if (own.locale !== file.locale) continue
    const { slug: _, isNameGuessed, name, ...rest } = one
    const isReplaced =
      !isNameGuessed && marks[guessed] !== undefined && marks[guessed] === short(current.name)
    const { [guessed]: __, name: ___, ...others } = marks
    const next = fillFields({
      current: isReplaced ? { ...current, name: undefined } : current,
      wanted: isNameGuessed && current.name ? rest : { ...rest, name },
      filled: isReplaced ? others : marks,
      source: own.path,
      force: isForced,
    })
    marks = isNameGuessed && next.changes.name ? { ...next.filled, [guessed]: short(name) } : next.filled
    current = { ...current, ...next.changes }
    changes = { ...changes, ...next.changes }
  }
  return { fields: { ...changes, slug: item.slug, locale: file.locale }, hash: writeFilled(marks) }
}

/** The mark of a name that is only made of a slug. */
const guessed = 'name?'

const textIn = (value: unknown, locale: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (Object.entries(value).find(([language]) => language === locale)?.[1] ?? undefined)
    : value
