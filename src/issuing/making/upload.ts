import { claimed, createPlan, type ID, type Making, readPlan } from '../../plans/index.js'
import type { Batch } from '../plan/index.js'
import { whoseOf } from './made.js'
import { titleOf } from './title.js'

/** What the names of dropped files don't say; and a key by which a plan that was made is found again for a day. */
type UploadRequest = { role?: ID; year?: number; key?: string }

type Asked = Making & { request: UploadRequest }

const day = 24 * 3_600_000

/**
 * Makes a plan to which files can be added, or finds that of the same key: an answer may have been lost.
 * @throws what `isHeldElsewhere` knows, where another server is making one
 */
export async function makeUpload(asked: Asked): Promise<Batch> {
  const { req, request } = asked
  const { key } = request
  if (key === undefined) return await create(asked)
  const act = async () => (await findUpload({ ...asked, key })) ?? (await create(asked))
  return await claimed({ payload: req.payload, name: 'uploads', act })
}

const create = async ({ req, resolved, request }: Asked): Promise<Batch> =>
  await createPlan<Batch>({
    payload: req.payload,
    resolved,
    data: {
      kind: 'upload',
      title: await titleOf({ req, resolved, award: request }),
      input: request,
      ...whoseOf({ req, resolved }),
    },
  })

/** Looked through, since not every database can search in JSON. */
async function findUpload({
  req: { payload },
  resolved,
  key,
}: Making & { key: string }): Promise<Batch | undefined> {
  const createdAt = { greater_than: new Date(Date.now() - day).toISOString() }
  const { docs } = await payload.db.find<Pick<Batch, 'id' | 'input'>>({
    collection: resolved.slugs.plans,
    where: { and: [{ kind: { equals: 'upload' } }, { createdAt }] },
    select: { input: true },
    limit: 0,
    pagination: false,
  })
  const found = docs.find(({ input }) => input?.key === key)
  return found && (await readPlan<Batch>({ payload, resolved, id: found.id }))
}
