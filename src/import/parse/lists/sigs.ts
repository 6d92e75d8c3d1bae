import { slugify } from '../../../identity/index.js'
import type { Json } from '../types.js'
import { isRecord, textOf } from './fields.js'

import type { lineFinder } from './lineFinder.js'
import { type OpenList, openList } from './openList.js'
import { readRecord } from './record.js'
import { roleNamed, roleOfKey } from './roles.js'
import type { GroupKind, ListOptions, ParsedList } from './types.js'

const sections: [string, GroupKind][] = [
  ['sigs', 'sig'],
  ['workinggroups', 'team'],
  ['usergroups', 'userGroup'],
  ['committees', 'committee'],
]

type Reading = { list: OpenList; lineOf: ReturnType<typeof lineFinder>; year?: number }

/** Kubernetes' `sigs.yaml`: groups with their leads, and subprojects that name theirs. */
export function readSIGs({
  value,
  lineOf,
  options: { year },
}: {
  value: Record<string, Json>
  lineOf: ReturnType<typeof lineFinder>
  options: ListOptions
}): ParsedList {
  const reading: Reading = { list: openList('kubernetes-sigs'), lineOf, year }
  let left = 0
  for (const [section, kind] of sections) {
    for (const item of Array.isArray(value[section]) ? value[section] : []) {
      if (isRecord(item)) left += readGroup({ ...reading, item, kind })
    }
  }
  if (left) reading.list.warn({ key: 'subprojectsLeft', values: { count: left } })
  return reading.list.close()
}

/** How many of its subprojects name nobody. */
function readGroup({
  list,
  lineOf,
  year,
  item,
  kind,
}: Reading & { item: Record<string, Json>; kind: GroupKind }): number {
  const name = textOf(item.name)
  const dir = textOf(item.dir) ?? name
  if (!name || !dir) return 0
  const description = textOf(item.mission_statement)
  const group = list.group({ slug: slugify(dir), name, kind, ...(description ? { description } : {}) })
  const { leadership, contact } = item
  for (const [key, people] of Object.entries(isRecord(leadership) ? leadership : {})) {
    readLeads({ list, lineOf, year, people, group, key })
  }
  if (isRecord(contact))
    readLeads({ list, lineOf, year, people: contact.liaison ?? null, group, key: 'liaison' })
  let left = 0
  for (const sub of Array.isArray(item.subprojects) ? item.subprojects : []) {
    const called = isRecord(sub) ? textOf(sub.name) : undefined
    if (!isRecord(sub) || !called) continue
    if (!Array.isArray(sub.leads)) {
      left++
      continue
    }
    const about = textOf(sub.description)
    const slug = slugify(`${dir} ${called}`)
    list.group({ slug, name: called, kind: 'team', ...(about ? { description: about } : {}) })
    readLeads({ list, lineOf, year, people: sub.leads, group: slug, key: 'leads' })
  }
  return left
}

function readLeads({
  list,
  lineOf,
  year,
  people,
  group,
  key,
}: Reading & { people: Json; group: string; key: string }): void {
  const role = roleOfKey(key) ?? roleNamed(key)
  if (!role) return
  for (const item of Array.isArray(people) ? people : [people]) {
    const read = isRecord(item) ? readRecord({ record: item }) : undefined
    if (!read) continue
    const { name, github, profile } = read
    const line = lineOf(github ?? name)
    list.person({
      name,
      ...(github ? { github } : {}),
      profile,
      line,
      awards: [{ role, ...(year ? { year } : {}), group }],
    })
  }
}

/** Whether data are such a list. */
export const isSIGs = (value: Record<string, Json>): boolean =>
  sections.some(([section]) => {
    const items = value[section]
    return (
      Array.isArray(items) && items.some((item) => isRecord(item) && ('leadership' in item || 'dir' in item))
    )
  })
