import type { GraphQLField } from 'graphql'
import type { Limits } from '../limits.js'
import { type Problem, show } from '../problem.js'
import { checkNumbers } from '../requests/checkNumbers.js'

type Input = {
  field: GraphQLField<unknown, unknown>
  args: Record<string, unknown>
  path: string
  limits: Limits
  isStaff: boolean
  refuse: (problem: Problem) => void
}

/**
 * Checks the `limit` and `page` of a list.
 *
 * @returns how many documents it reads at most; undefined for a field that takes no limit.
 */
export const checkPage = ({ field, args, path, limits, isStaff, refuse }: Input): number | undefined => {
  if (!field.args.some(({ name }) => name === 'limit')) return undefined
  const { limit, page, pagination } = args
  const prefix = `${path}.`
  const problems = checkNumbers({ numbers: { limit, page }, limits, isStaff, maxDepth: 0, prefix })
  problems.forEach(refuse)
  if (problems.length > 0) return 0
  const most = isStaff ? limits.staffLimit : limits.publicLimit
  if (limit === 0) return args.count === true && isJoin(field) ? 0 : most
  const size = typeof limit === 'number' ? limit : pagination === false ? most : defaultSize
  if (!isJoin(field) || typeof page !== 'number') return size
  // A join reads the pages before, too.
  const max = Math.floor(most / size)
  if (page > max)
    refuse({ path: `${prefix}page`, reason: 'wholeNumber', vars: { min: 1, max, value: show(page) } })
  return size * page
}

/** Payload's own. */
const defaultSize = 10

const isJoin = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  (extensions.field as { type?: string } | undefined)?.type === 'join'
