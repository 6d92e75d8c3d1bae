import { localesOf } from '../../../collections/index.js'
import type { Making } from '../../plans/index.js'
import type { AwardScope } from '../existing/index.js'
import type { PlanRow } from '../plan/index.js'
import { inLocale, loadTerms } from '../values/index.js'

type Award = Pick<Partial<AwardScope>, 'role' | 'year'>

/** How many awards a title names. */
const mostNamed = 3

/**
 * What a plan is called, without words, since it is kept for readers of every language: `Ambassador 2022`, by its award
 * or the first of those of its rows (`, +4`); the years and number of its rows, `2021–2022 (22)`, where no role is
 * known. Empty where nothing is.
 */
export async function titleOf({
  req,
  resolved,
  award,
  rows = [],
  count = rows.length,
}: Making & {
  /** What all of it is for. */
  award: Award
  rows?: readonly PlanRow[]
  /** @default the number of rows */
  count?: number
}): Promise<string> {
  const meant = rows.filter(({ action }) => action !== 'skip' && action !== 'refuse')
  const awards = award.role !== undefined || !meant.length ? [award] : awardsOf(meant)
  if (awards.some(({ role }) => role === undefined)) return yearsOf({ awards, count: meant.length || count })
  const terms = await loadTerms({ req, resolved, awards })
  const locales = localesOf(req)
  const named = awards.map(({ role, year }) => {
    const text = role === undefined ? undefined : terms.roles.get(role)
    return [inLocale({ text, locale: locales[0] ?? 'en', locales }), year].filter(Boolean).join(' ')
  })
  const others = named.length - mostNamed
  return [...named.sort().slice(0, mostNamed), ...(others > 0 ? [`+${others}`] : [])].join(', ')
}

/** The awards of rows, each once. */
function awardsOf(rows: readonly PlanRow[]): Award[] {
  const awards = new Map(rows.map(({ role, year }) => [`${role ?? ''}:${year ?? ''}`, { role, year }]))
  return [...awards.values()]
}

/** `2021–2022 (22)` */
function yearsOf({ awards, count }: { awards: Award[]; count: number }): string {
  const years = awards.flatMap(({ year }) => year ?? []).sort((one, other) => one - other)
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined) return ''
  const said = first === last ? String(first) : `${first}–${last}`
  return count ? `${said} (${count})` : said
}
