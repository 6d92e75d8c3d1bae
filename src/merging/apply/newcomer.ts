import { changePlan, type ID } from '../../plans/index.js'
import type { StoredPerson } from '../reading/index.js'
import type { PeoplePlan } from '../types.js'
import { person, rowRequest, type Work } from './work.js'

type Made = StoredPerson & { extra?: { splitBy?: unknown } | null }

/**
 * Makes the person to whom a split gives something, as public as the one who had it; once, since whoever was made
 * before a kill says by which plan.
 */
export async function makeNewcomer(work: Work): Promise<ID> {
  const { payload, resolved, plan } = work
  const name = plan.input.newName ?? ''
  const from = await person(work, work.from)
  const made = (await findMade(work, name)) ?? (await create(work, { name, from }))
  const to = { id: made.id, name, slug: made.slug ?? null }
  await changePlan<PeoplePlan>({ payload, resolved, id: plan.id, data: { input: { ...plan.input, to } } })
  work.to = made.id
  return made.id
}

async function findMade({ payload, resolved, plan }: Work, name: string): Promise<Made | undefined> {
  const { docs } = await payload.db.find<Made>({
    collection: resolved.slugs.people,
    where: { and: [{ name: { equals: name } }, { createdAt: { greater_than_equal: plan.createdAt } }] },
    limit: 0,
    pagination: false,
  })
  return docs.find(({ extra }) => String(extra?.splitBy ?? '') === String(plan.id))
}

async function create(
  work: Work,
  { name, from }: { name: string; from: StoredPerson },
): Promise<Pick<Made, 'id' | 'slug'>> {
  const { id, slug } = await work.payload.create({
    collection: work.resolved.slugs.people,
    data: {
      name,
      kind: from.kind ?? 'person',
      isHidden: Boolean(from.isHidden),
      isUnannounced: Boolean(from.isUnannounced),
      notSameAs: [from.id],
      extra: { splitBy: work.plan.id },
    },
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
    req: await rowRequest(work),
  })
  return { id, slug: typeof slug === 'string' ? slug : null }
}
