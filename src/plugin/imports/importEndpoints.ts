import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { type Resolved, sourcesSlug } from '../../../collections/index.js'
import { askImport, cleanPath, type ImportBatch, makeImport, stageSource } from '../../import/index.js'
import { isOpenState, plansQueue, readPlan, reopenPlan, sweepFiles } from '../../plans/index.js'
import { plans as texts } from '../../translations/index.js'
import { flag, id, onlyKnown, readBody, refuse, text, whole } from '../arguments/index.js'
import { kick } from '../jobs/index.js'
import { checkedSoon, conflict, findNamed, forEditors, orLater, presentMade } from '../plans/index.js'
import { choiceFields, readChoices } from './readChoices.js'

type Asked = { req: PayloadRequest; resolved: Resolved; fields: Record<string, unknown> }

/**
 * `POST /api/plans/import`: multipart with one `file`, and in `_payload` (JSON) its `path` with the folders above it and
 * the `plan`; the first makes the plan, with a `key` by which the same request sent again finds it.
 * `POST /api/plans/import/check`: reads all files of a plan, with what is said of them (`locale`, `siteURL`, `map`,
 * `role`, `year`, `adopt`, `force`), and makes its rows; starts it with `start`. Also again, with other words.
 */
export const importEndpoints = (resolved: Resolved): Omit<Endpoint, 'root'>[] => [
  {
    path: '/import/check',
    method: 'post',
    handler: forEditors(resolved, async (req) => {
      const fields = await readBody(req)
      onlyKnown(fields, ['plan', 'start', 'wait', ...choiceFields])
      const plan = (await planOf({ req, resolved, fields })) ?? refuse('plan', 'missing')
      const choices = readChoices({ req, fields })
      const afterwards = flag({ fields, name: 'start' }) ? 'start' : 'look'
      const seconds = whole({ fields, name: 'wait', from: 0, to: 10 }) ?? 3
      const isAsked = await askImport({ req, resolved, id: plan.id, choices, afterwards })
      if (!isAsked) return conflict(texts.cannotDecide(req))
      kick(req.payload, plansQueue)
      const { state, total, counts } = await checkedSoon({ req, resolved, id: plan.id, seconds })
      const made = presentMade({ plan: plan.id, state, total, counts, rows: [] }, req)
      return Response.json(made, { status: state === 'checking' ? 202 : 200 })
    }),
  },
  {
    path: '/import',
    method: 'post',
    handler: forEditors(resolved, async (req) => {
      await addDataAndFileToRequest(req)
      const { file } = req
      const fields: Record<string, unknown> = { ...req.query, ...req.data }
      if (!file) return refuse('file', 'file')
      const path = cleanPath(text({ fields, name: 'path' }) ?? file.name) ?? refuse('path', 'path')
      const plan = (await planOf({ req, resolved, fields })) ?? (await newPlan({ req, resolved, fields }))
      if (!isOpenState(plan.state)) return conflict(texts.cannotDecide(req))
      await stageSource({ req, plan: plan.id, path, data: file.data })
      const { payload } = req
      const isOpen = await orLater(req, () => reopenPlan({ payload, resolved, id: plan.id }))
      if (!isOpen) return conflict(texts.cannotDecide(req))
      return Response.json({ plan: plan.id, path, size: file.data.length }, { status: 201 })
    }),
  },
]

async function newPlan({ req, resolved, fields }: Asked): Promise<ImportBatch> {
  await sweepFiles({ payload: req.payload, resolved, collection: sourcesSlug })
  const key = text({ fields, name: 'key', most: 100 })
  return await orLater(req, () => makeImport({ req, resolved, ...(key ? { key } : {}) }))
}

async function planOf({ req, resolved, fields }: Asked): Promise<ImportBatch | undefined> {
  const found = await findNamed({
    req,
    collection: resolved.slugs.plans,
    name: 'plan',
    value: id({ fields, name: 'plan' }),
    hasSlug: false,
  })
  if (found === undefined) return undefined
  const plan = await readPlan<ImportBatch>({ payload: req.payload, resolved, id: found })
  return plan?.kind === 'import' ? plan : refuse('plan', 'noImport')
}
