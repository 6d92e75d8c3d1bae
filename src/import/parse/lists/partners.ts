import { slugify } from '../../../identity/index.js'
import { isWebAddress } from '../links.js'
import type { Json } from '../types.js'
import { isRecord, textOf } from './fields.js'
import type { lineFinder } from './lineFinder.js'
import { openList } from './openList.js'
import { plainText } from './plainText.js'
import type { ParsedList } from './types.js'

const kinds: [RegExp, string][] = [
  [/adopter/i, 'Adopter'],
  [/sponsor/i, 'Sponsor'],
  [/vendor/i, 'Vendor'],
  [/supporter/i, 'Supporter'],
  [/customer/i, 'Customer'],
  [/end.?users?$/i, 'End User'],
  [/partner/i, ''],
]
const inner = ['companies', 'organizations', 'organisations', 'adopters', 'partners', 'list', 'items', 'data']

export type FoundPartners = {
  kind: string
  items: Record<string, Json>[]
  project?: string
  description?: string
}

/** Adopters, sponsors or partners among data: `adopters: { project, companies: [{ name, url }] }` and the like. */
export function findPartners({ value, path }: { value: Json; path: string }): FoundPartners | undefined {
  const entries: [string, Json][] = [
    ...(isRecord(value) ? Object.entries(value) : []),
    [
      path
        .split('/')
        .slice(-2)
        .join(' ')
        .replace(/\.[^.]*$/, ''),
      value,
    ],
  ]
  for (const [key, held] of entries) {
    const kind = kinds.find(([word]) => word.test(key))?.[1]
    const items = kind === undefined ? [] : organizationsIn(held)
    if (kind === undefined || !items.length) continue
    const project = isRecord(held) ? textOf(held.project) : undefined
    const description = isRecord(held) ? textOf(held.description) : undefined
    return { kind, items, ...(project ? { project } : {}), ...(description ? { description } : {}) }
  }
  return undefined
}

/** Flux's adopters, and any list of partners. */
export function readPartners({
  found: { kind, items, project, description },
  lineOf,
}: {
  found: FoundPartners
  lineOf: ReturnType<typeof lineFinder>
}): ParsedList {
  const list = openList('partners')
  if (project) {
    const about = description && { description: plainText(description) }
    list.project({ slug: slugify(project), name: project, ...about })
  }
  for (const item of items) {
    const written = textOf(item.name) ?? textOf(item.company) ?? textOf(item.title) ?? ''
    const name = plainText(written)
    const website = [item.url, item.website, item.link, item.homepage]
      .map(textOf)
      .find((url) => url && isWebAddress(url))
    const about = textOf(item.description) ?? textOf(item.content)
    const own = [item.partnerType, item.type, item.kind].map(textOf).find(Boolean)
    list.partner({
      name,
      line: lineOf(written),
      ...(website ? { website } : {}),
      ...(about ? { description: plainText(about) } : {}),
      ...(own || kind ? { kinds: [own ?? kind] } : {}),
    })
  }
  return list.close()
}

function organizationsIn(value: Json): Record<string, Json>[] {
  if (isRecord(value)) {
    const [held] = inner.map((key) => value[key]).filter((one) => Array.isArray(one))
    return held ? organizationsIn(held) : []
  }
  if (!Array.isArray(value)) return []
  const items = value.filter(isRecord)
  const named = items.filter((item) => textOf(item.name) ?? textOf(item.company))
  const are = named.filter((item) => item.url || item.website || item.logo || item.homepage || item.link)
  const isPeople = items.some(
    (item) => 'login' in item || 'github' in item || 'nickname' in item || 'email' in item,
  )
  return !isPeople && named.length === value.length && are.length * 2 >= named.length ? named : []
}
