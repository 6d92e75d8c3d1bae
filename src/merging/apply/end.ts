import { refused } from '../../plans/index.js'
import {
  readCertificates,
  readOthersApart,
  readPerson,
  readPostsOf,
  type StoredPerson,
} from '../reading/index.js'
import { joinApart, renameApart } from './apart.js'
import { repointNames } from './ledger.js'
import { changePerson, person, rowRequest, targetOf, type Work } from './work.js'

/**
 * Lets the other one go, once nothing is theirs any more. What found no place in the profile is kept for staff with
 * the one who stays.
 */
export async function applyEnd(work: Work): Promise<void> {
  const isReady = work.rows().every(({ about, action, result }) => about === 'end' || isOver(action, result))
  if (!isReady) throw refused({ code: 'othersFirst' })
  const from = await readPerson({ ...work, id: work.from })
  if (!from) return
  await refuseIfMore(work, from)
  for (const { id } of await readOthersApart({ ...work, id: from.id }))
    await renameApart(work, { document: id })
  await joinApart(work)
  await repointNames({ ...work, from: from.id, to: targetOf(work) })
  await keepRest(work, from)
  await work.payload.delete({
    collection: work.resolved.slugs.people,
    id: from.id,
    overrideAccess: true,
    disableTransaction: true,
    req: await rowRequest(work),
  })
}

const isOver = (action: string, result: string | undefined): boolean =>
  result === 'done' || action === 'same' || action === 'skip'

/** Somebody gave them something since the plan was made. */
async function refuseIfMore(work: Work, from: StoredPerson): Promise<void> {
  const certificates = await readCertificates({ ...work, person: from.id })
  const posts = await readPostsOf({ ...work, person: from.id })
  if (certificates.length || posts.length) throw refused({ code: 'gotSince', values: { name: from.name } })
}

async function keepRest(work: Work, from: StoredPerson): Promise<void> {
  const to = await person(work, targetOf(work))
  const { id, notSameAs: _, extra: __, formerSlugs: ___, createdAt: ____, ...rest } = from
  const kept = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => told.has(name) && value !== null && value !== undefined),
  )
  const extra = recordOf(to.extra)
  const merged = (Array.isArray(extra.merged) ? extra.merged : []).filter((one) => recordOf(one).id !== id)
  const imported = from.extra ? { extra: from.extra } : {}
  await changePerson({
    work,
    id: to.id,
    data: { extra: { ...extra, merged: [...merged, { id, ...kept, ...imported }] } },
  })
}

/** What may tell an editor later whom somebody was taken to be. */
const told = new Set([
  ...['name', 'slug', 'nativeName', 'kind', 'github', 'githubID', 'email', 'avatarURL', 'bio'],
  ...['organization', 'location', 'website'],
])

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : value
      ? { imported: value }
      : {}
