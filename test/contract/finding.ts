import { createLocalReq } from 'payload'
import { type FindQuery, findCertificates, resolvedOf } from '../../collections/index.js'
import type { TestDatabase } from '../support/index.js'

type ID = string | number

export type Finding = Awaited<ReturnType<typeof openFinding>>

/** A community with one role, where certificates are given and looked for. */
export async function openFinding({ open }: Pick<TestDatabase, 'open'>) {
  const laurel = await open()
  const { payload } = laurel
  const member: ID = (await payload.create({ collection: 'roles', data: { name: 'Member', slug: 'member' } }))
    .id
  const person = async (data: object): Promise<ID> =>
    (await payload.create({ collection: 'people', data })).id
  const award = (holder: ID, data: object = {}) =>
    payload.create({
      collection: 'certificates',
      data: { person: holder, role: member, year: 2022, status: 'active', ...data },
    })
  const reading = async () => ({ req: await createLocalReq({}, payload), resolved: resolvedOf(payload) })
  const find = async (query: FindQuery) => {
    const found = await findCertificates({ ...(await reading()), query })
    if (!found) throw new Error('no such role')
    return found
  }
  const namesBy = async (q: string) => (await find({ q })).items.map(({ name }) => name)
  return { laurel, member, person, award, reading, find, namesBy }
}
