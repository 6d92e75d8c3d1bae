import type { PayloadRequest, SanitizedGlobalConfig } from 'payload'
import type { Rules } from '../options.js'
import { refuseIfAny } from '../problem.js'
import { checkNumbers } from './checkNumbers.js'
import { checkQuery } from './checkQuery.js'
import { checkSelect } from './checkSelect.js'

type Asked = Record<string, unknown>

type Input = { asked: Asked; req: PayloadRequest; rules: Rules }

/** What was asked of a global, without drafts for the public. @throws QueryError (400) */
export const askGlobal = ({ asked, req, rules }: Input): Asked => {
  const isStaff = rules.isStaff(req)
  const { depth, select, populate } = asked
  const { maxDepth } = req.payload.config
  const problems = [
    ...checkNumbers({ numbers: { depth }, limits: rules.limits, isStaff, maxDepth }),
    ...(typeof select === 'boolean' ? [] : checkSelect(select, 'select')),
    ...checkSelect(populate, 'populate'),
  ]
  refuseIfAny(problems, req)
  return isStaff ? asked : { ...asked, draft: false }
}

/** What was asked of a global's versions, checked as for a collection. @throws QueryError (400) */
export const askGlobalVersions = async ({
  asked,
  global,
  req,
  rules,
}: Input & { global: SanitizedGlobalConfig }): Promise<Asked> => {
  const isStaff = rules.isStaff(req)
  const { limits } = rules
  const { limit, page, depth, pagination } = asked
  const { maxDepth } = req.payload.config
  const checked = await checkQuery({
    query: { where: asked.where, sort: asked.sort },
    of: { global },
    also: {
      problems: checkNumbers({ numbers: { limit, page, depth }, limits, isStaff, maxDepth }),
      paths: [],
      wheres: [],
    },
    req,
    rules,
  })
  const isUnbounded = (pagination === false || pagination === 'false') && limit === undefined && !isStaff
  return { ...asked, ...checked, ...(isUnbounded ? { limit: limits.publicLimit } : {}) }
}
