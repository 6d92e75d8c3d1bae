import type { Payload } from 'payload'
import { importsSlug } from '../../../collections/index.js'
import { personKeys } from '../../identity/index.js'
import type { ID } from '../../plans/index.js'
import { type Remembered, readKey, readRemembered, type StoredPerson } from '../reading/index.js'

type Ledger = { payload: Payload }

/** What an import remembers of a certificate by its holder's id, it remembers by that of the new one. */
export async function moveKey({
  payload,
  certificate,
  from,
  to,
}: Ledger & { certificate: ID; from: ID; to: ID }): Promise<void> {
  for (const row of await readRemembered({ payload, target: 'certificates', document: certificate })) {
    const [kind, holder, ...award] = row.key.split(':')
    if (kind !== 'certificate' || holder !== String(from)) continue
    const key = [kind, to, ...award].join(':')
    if (await readKey({ payload, key })) await forget({ payload, row })
    else await change({ payload, row, data: { key } })
  }
}

/** All names by which imports know one person mean another from now on. */
export async function repointNames({ payload, from, to }: Ledger & { from: ID; to: ID }): Promise<void> {
  const [known] = await readRemembered({ payload, target: 'people', document: to })
  for (const row of await readRemembered({ payload, target: 'people', document: from })) {
    const hash = known?.hash ?? row.hash
    await change({ payload, row, data: { document: String(to), hash } })
  }
}

/** The names by which imports know a person who was split mean the other one, where they are that one's alone. */
export async function shareNames({
  payload,
  from,
  to,
}: Ledger & { from: StoredPerson; to: StoredPerson }): Promise<void> {
  const [left, given] = [from, to].map((person) => new Set(personKeys(person).map((key) => `person:${key}`)))
  for (const row of await readRemembered({ payload, target: 'people', document: from.id })) {
    if (left?.has(row.key) || !given?.has(row.key)) continue
    await change({ payload, row, data: { document: String(to.id) } })
  }
}

const change = async ({
  payload,
  row,
  data,
}: Ledger & { row: Remembered; data: Partial<Remembered> }): Promise<void> => {
  await payload.db.updateOne({ collection: importsSlug, id: row.id, data, returning: false })
}

const forget = async ({ payload, row }: Ledger & { row: Remembered }): Promise<void> => {
  await payload.db.deleteOne({ collection: importsSlug, where: { id: { equals: row.id } } })
}
