import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { type Resolved, refusedRequest, uploadsSlug } from '../../../collections/index.js'
import { checkFile } from '../../certificates/index.js'
import {
  type Batch,
  checkUpload,
  checkUploads,
  makeUpload,
  stageFile,
  unstageFile,
} from '../../issuing/index.js'
import { isOpenState, readPlan, reopenPlan, sweepFiles } from '../../plans/index.js'
import { issuing, plans as texts } from '../../translations/index.js'
import { id, onlyKnown, readBody, refuse, text, year } from '../arguments/index.js'
import { findNamed } from './findNamed.js'
import { conflict, forEditors } from './guard.js'
import { orLater } from './orLater.js'
import { presentRows } from './present.js'

type Asked = { req: PayloadRequest; resolved: Resolved; fields: Record<string, unknown> }

/**
 * `POST /api/certificates/upload`: multipart with one `file`, and in `_payload` (JSON) the `plan`; the first makes the
 * plan, with `role` and `year` for names that don't say them, and a `key` by which the same request sent again finds it; `path` is the file's name with the folders above it.
 * Answers with the plan and the row; with 200 and `sameAs`, a name, where the plan has the same bytes.
 * `POST /api/certificates/upload/check`: matches all files of a plan anew.
 */
export const uploadEndpoints = (resolved: Resolved): Omit<Endpoint, 'root'>[] => [
  {
    path: '/upload/check',
    method: 'post',
    handler: forEditors(resolved, async (req) => {
      const fields = await readBody(req)
      onlyKnown(fields, ['plan'])
      const plan = await planOf({ req, resolved, fields })
      if (!plan) return refuse('plan', 'missing')
      if (!(await checkUploads({ req, resolved, plan }))) return conflict(texts.cannotDecide(req))
      const { state, total, done, counts } = (await planOf({ req, resolved, fields })) ?? plan
      return Response.json({ plan: plan.id, state, total, done, counts })
    }),
  },
  {
    path: '/upload',
    method: 'post',
    handler: forEditors(resolved, async (req) => {
      await addDataAndFileToRequest(req)
      const { file } = req
      const fields: Record<string, unknown> = { ...req.query, ...req.data }
      if (!file) return refuse('file', 'file')
      const mimeType = await typeOf({ req, data: file.data })
      const known = await planOf({ req, resolved, fields })
      const plan = known ?? (await newPlan({ req, resolved, fields }))
      if (!isOpenState(plan.state)) return conflict(texts.cannotDecide(req))
      const name = text({ fields, name: 'path' }) ?? file.name
      const { staged, isKnown } = await stageFile({
        req,
        plan: plan.id,
        file: { data: file.data, name },
        mimeType,
      })
      // Also for known bytes: whoever sent them before may have been cut off here.
      let isOpen = false
      try {
        isOpen = await orLater(req, () => reopenPlan({ payload: req.payload, resolved, id: plan.id }))
      } finally {
        if (!isOpen && !isKnown) await unstageFile({ payload: req.payload, id: staged.id })
      }
      if (!isOpen) return conflict(texts.cannotDecide(req))
      if (isKnown) return Response.json({ plan: plan.id, sameAs: staged.originalName })
      const row = await checkUpload({ req, resolved, plan, staged })
      return Response.json({ plan: plan.id, row: presentRows([row], req)[0] }, { status: 201 })
    }),
  },
]

/** What a file is, if it can be kept. @throws APIError 400 that says why not */
async function typeOf({ req, data }: { req: PayloadRequest; data: Buffer }): Promise<string> {
  const { sharp } = req.payload.config
  if (!sharp) throw new APIError(issuing.noPictures(req), 400, null, true)
  const checked = await checkFile({ data, sharp })
  if ('problem' in checked) throw refusedRequest(issuing[checked.problem](req))
  return checked.mimeType
}

async function newPlan({ req, resolved, fields }: Asked): Promise<Batch> {
  await sweepFiles({ payload: req.payload, resolved, collection: uploadsSlug })
  const role = await findNamed({
    req,
    collection: resolved.slugs.roles,
    name: 'role',
    value: id({ fields, name: 'role' }),
  })
  const given = year(fields)
  const key = text({ fields, name: 'key', most: 100 })
  const request = {
    ...(role === undefined ? {} : { role }),
    ...(given === undefined ? {} : { year: given }),
    ...(key ? { key } : {}),
  }
  return await orLater(req, () => makeUpload({ req, resolved, request }))
}

async function planOf({ req, resolved, fields }: Asked): Promise<Batch | undefined> {
  const found = await findNamed({
    req,
    collection: resolved.slugs.plans,
    name: 'plan',
    value: id({ fields, name: 'plan' }),
    hasSlug: false,
  })
  if (found === undefined) return undefined
  const plan = await readPlan<Batch>({ payload: req.payload, resolved, id: found })
  return plan?.kind === 'upload' ? plan : refuse('plan', 'noUpload')
}
