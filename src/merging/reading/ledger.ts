import type { Where } from 'payload'
import { importsSlug } from '../../../collections/index.js'
import type { Store } from '../../plans/index.js'
import type { ID } from './people.js'

/** What an import remembers of one document. */
export type Remembered = { id: ID; key: string; document?: string | null; hash?: string | null }

/** What imports remember of a person, and of a certificate. */
export const readRemembered = ({
  payload,
  target,
  document,
}: Pick<Store, 'payload'> & { target: 'people' | 'certificates'; document: ID }): Promise<Remembered[]> =>
  find({
    payload,
    where: { and: [{ target: { equals: target } }, { document: { equals: String(document) } }] },
  })

/** What an import remembers under one key. */
export const readKey = async ({
  payload,
  key,
}: Pick<Store, 'payload'> & { key: string }): Promise<Remembered | undefined> =>
  (await find({ payload, where: { key: { equals: key } } }))[0]

async function find({ payload, where }: Pick<Store, 'payload'> & { where: Where }): Promise<Remembered[]> {
  const { docs } = await payload.db.find<Remembered>({
    collection: importsSlug,
    where,
    limit: 0,
    pagination: false,
  })
  return docs
}
