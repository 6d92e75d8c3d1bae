import { localesOf } from '../../../collections/index.js'
import { fill, plans as texts } from '../../translations/index.js'
import type { AwardScope } from '../existing/index.js'
import type { PlanRow } from '../plan/index.js'
import { inLocale, loadTerms } from '../values/index.js'
import type { Making } from './made.js'

type Award = Pick<Partial<AwardScope>, 'role' | 'year'>

/** How many awards a title names. */
const mostNamed = 3

/**
 * What a plan is called: `Ambassador 2022`, by its award or those of its rows where they are few, else how many
 * certificates it has and of which years. Empty where nothing of that is known.
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
  const isNamed = awards.length <= mostNamed && awards.every(({ role }) => role !== undefined)
  if (!isNamed) return countOf({ req, count: meant.length || count, awards })
  const terms = await loadTerms({ req, resolved, awards })
  const locales = localesOf(req)
  const named = awards.map(({ role, year }) => {
    const text = role === undefined ? undefined : terms.roles.get(role)
    return [inLocale({ text, locale: locales[0] ?? 'en', locales }), year].filter(Boolean).join(' ')
  })
  return named.sort().join(', ')
}

/** The awards of rows, each once. */
function awardsOf(rows: readonly PlanRow[]): Award[] {
  const awards = new Map(rows.map(({ role, year }) => [`${role ?? ''}:${year ?? ''}`, { role, year }]))
  return [...awards.values()]
}

/** `22 certificates, 2021–2022` */
function countOf({ req, count, awards }: Pick<Making, 'req'> & { count: number; awards: Award[] }): string {
  const years = awards.flatMap(({ year }) => year ?? []).sort((one, other) => one - other)
  const [first, last] = [years.at(0), years.at(-1)]
  const said = first === last ? first : `${first}–${last}`
  if (!count) return String(said ?? '')
  const some = fill((count === 1 ? texts.oneCertificate : texts.someCertificates)(req), { count })
  return said === undefined ? some : fill(texts.ofYears(req), { some, years: said })
}
