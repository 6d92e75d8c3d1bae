import type { Endpoint, PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { checkUploads } from '../../issuing/index.js'
import { cancelPlan, type Plan, rowFilters, showRows } from '../../plans/index.js'
import { plans as texts } from '../../translations/index.js'
import { readBody, refuse, text, whole, word } from '../arguments/index.js'
import { conflict, forEditors, forStaff, notFound } from './guard.js'
import { planHandlers } from './planHandlers.js'
import { planOf } from './planOf.js'
import { presentRows } from './present.js'
import { startAndKick } from './startAndKick.js'

type Planned = (args: { req: PayloadRequest; plan: Plan }) => Promise<Response>

/** What may be done with a plan: `/rows` to read and decide, `/start`, `/cancel`. */
export const planEndpoints = (resolved: Resolved): Omit<Endpoint, 'root'>[] => {
  const withPlan =
    (act: Planned): Endpoint['handler'] =>
    async (req) => {
      const plan = await planOf({ req, resolved })
      return plan ? await act({ req, plan }) : notFound(req)
    }
  return [
    { path: '/:id/rows', method: 'get', handler: forStaff(resolved, withPlan(readRows)) },
    {
      path: '/:id/rows',
      method: 'patch',
      handler: forEditors(resolved, withPlan(decide(resolved))),
    },
    { path: '/:id/start', method: 'post', handler: forEditors(resolved, withPlan(start(resolved))) },
    { path: '/:id/cancel', method: 'post', handler: forEditors(resolved, withPlan(cancel(resolved))) },
  ]
}

/** `GET /api/plans/:id/rows?page=&only=&about=` */
const readRows: Planned = async ({ req, plan }) => {
  const fields: Record<string, unknown> = req.query
  const page = whole({ fields, name: 'page', from: 1, to: 1_000_000 }) ?? 1
  const only = word({ fields, name: 'only', words: rowFilters })
  const about = text({ fields, name: 'about', most: 40 })
  const { rows, ...totals } = await showRows({ payload: req.payload, plan, page, only, about })
  const { id: planID, state, done, counts } = plan
  return Response.json({ plan: planID, state, done, counts, page, ...totals, rows: presentRows(rows, req) })
}

/** `PATCH /api/plans/:id/rows`: what may be decided is a matter of the plan's kind. */
const decide =
  (resolved: Resolved): Planned =>
  async ({ req, plan }) => {
    const fields = await readBody(req)
    const decided = await planHandlers[plan.kind]?.decide?.({ req, resolved, plan, fields })
    if (!decided) return conflict(texts.cannotDecide(req))
    if ('rows' in decided) {
      const { state, done, counts, total } = decided.plan
      return Response.json({ state, done, counts, total, rows: presentRows(decided.rows, req) })
    }
    if ('unknown' in decided) return refuse('rows', 'closedRow', { key: decided.unknown })
    return conflict(texts.cannotDecide(req))
  }

/** `POST /api/plans/:id/start` */
const start =
  (resolved: Resolved): Planned =>
  async ({ req, plan }) => {
    const isToMatch = plan.kind === 'upload' && plan.state === 'checking'
    if (isToMatch && !(await checkUploads({ req, resolved, plan }))) return conflict(texts.cannotStart(req))
    if (planHandlers[plan.kind]?.isWhole && plan.counts.ask) return conflict(texts.decideFirst(req))
    const state = await startAndKick({ req, resolved, id: plan.id })
    return state ? Response.json({ plan: plan.id, state }) : conflict(texts.cannotStart(req))
  }

/** `POST /api/plans/:id/cancel` */
const cancel =
  (resolved: Resolved): Planned =>
  async ({ req, plan }) => {
    const isCancelled = await cancelPlan({ payload: req.payload, resolved, plan, handlers: planHandlers })
    return isCancelled
      ? Response.json({ plan: plan.id, state: 'cancelled' })
      : conflict(texts.cannotCancel(req))
  }
