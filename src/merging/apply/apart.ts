import type { ID } from '../../plans/index.js'
import type { PeopleRow } from '../types.js'
import { changePerson, person, targetOf, type Work } from './work.js'

/** Says of both that they are not the other. */
export async function keepApart(work: Work): Promise<void> {
  const to = targetOf(work)
  await mark(work, work.from, to)
  await mark(work, to, work.from)
}

async function mark(work: Work, id: ID, other: ID): Promise<void> {
  const { notSameAs } = await person(work, id)
  const known = notSameAs ?? []
  if (known.some((one) => String(one) === String(other))) return
  await changePerson({ work, id, data: { notSameAs: [...known, other] } })
}

/** Whoever is not the one who goes is not the one who is kept. */
export async function renameApart(work: Work, { document }: Pick<PeopleRow, 'document'>): Promise<void> {
  const to = targetOf(work)
  const { id, notSameAs } = await person(work, document ?? '')
  const renamed = (notSameAs ?? []).map((one) => (String(one) === String(work.from) ? to : one))
  await changePerson({ work, id, data: { notSameAs: each(renamed, [id]) } })
}

/** Whom the one who is kept is not: all whom either is not, but neither of the two. */
export async function joinApart(work: Work): Promise<void> {
  const [from, to] = [await person(work, work.from), await person(work, targetOf(work))]
  const all = each([...(to.notSameAs ?? []), ...(from.notSameAs ?? [])], [from.id, to.id])
  if (all.length || to.notSameAs?.length) await changePerson({ work, id: to.id, data: { notSameAs: all } })
}

/** Each once, without some. */
const each = (ids: readonly ID[], without: readonly ID[]): ID[] => {
  const left = new Map(ids.map((id) => [String(id), id]))
  for (const id of without) left.delete(String(id))
  return [...left.values()]
}
