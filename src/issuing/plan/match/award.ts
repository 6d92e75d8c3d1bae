import { trust } from './meanings.js'
import type { Reading, Said } from './readings.js'
import type { MatchProblem, Roster } from './types.js'

type ID = string | number

export type Award = { role?: ID; year?: number | null; problems: MatchProblem[] }

/** Role and year as one reading, the folders and the editor's choice say them; the nearest to the file counts. */
export function awardOf({
  reading,
  folders,
  defaults = {},
}: {
  reading: Reading
  /** The innermost first. */
  folders: readonly Said[]
  defaults?: Roster['defaults']
}): Award {
  const role = roleOf({ said: [reading, ...folders], chosen: defaults.role })
  const year = yearOf({ said: [reading, ...folders], chosen: defaults.year })
  const isToldElsewhere = (tells: (said: Said) => boolean) => [reading, ...folders].some(tells)
  const swallowsRole = reading.swallows.role && !isToldElsewhere(({ roles }) => roles.length > 0)
  const swallowsYear = reading.swallows.year === 'apart' && !isToldElsewhere(({ years }) => years.length > 0)
  const doubts: MatchProblem[] =
    swallowsRole || swallowsYear || reading.trust === trust.weak ? ['unsurePerson'] : []
  return {
    ...(role.value === undefined ? {} : { role: role.value }),
    ...(year.value === undefined ? {} : { year: year.value }),
    problems: [...role.problems, ...year.problems, ...doubts],
  }
}

type Told<Value> = { value?: Value; problems: MatchProblem[] }

function roleOf({ said, chosen }: { said: readonly Said[]; chosen: ID | undefined }): Told<ID> {
  const roles = [...new Set(said.flatMap(({ roles }) => roles))]
  if (said[0]?.isUnknownRole || (said.some(({ isUnknownRole }) => isUnknownRole) && !roles.length)) {
    return { problems: ['unknownRole'] }
  }
  if (roles.length > 1) {
    const isChosen =
      chosen !== undefined && said.every(({ roles }) => !roles.length || roles.includes(chosen))
    return isChosen ? { value: chosen, problems: [] } : { problems: ['severalRoles'] }
  }
  const value = roles[0] ?? chosen
  return value === undefined ? { problems: ['noRole'] } : { value, problems: [] }
}

function yearOf({
  said,
  chosen,
}: {
  said: readonly Said[]
  chosen: number | null | undefined
}): Told<number | null> {
  const years = [...new Set(said.flatMap(({ years }) => years))]
  const [year] = years
  if (years.length > 1) return { problems: ['severalYears'] }
  if (year === undefined)
    return chosen === undefined ? { problems: ['noYear'] } : { value: chosen, problems: [] }
  const isDoubtful = said.some(({ isBareYear }) => isBareYear) && chosen !== undefined && chosen !== year
  return isDoubtful ? { value: year, problems: ['severalYears'] } : { value: year, problems: [] }
}
