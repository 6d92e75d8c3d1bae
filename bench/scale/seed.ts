import { getPayload, type Payload } from 'payload'
import { activeKey, listKey, rosterSortKey, searchKeys } from '../../src/certificates/index.js'
import { createConfig } from '../../src/createConfig.js'
import { closeDatabase } from '../../src/database/index.js'
import { searchPhrases, searchText, sortName } from '../../src/identity/index.js'
import { stopJobs } from '../../src/plugin/index.js'
import { insertMany } from './insertMany.js'
import { randomFrom, somebody } from './names.js'

const roles = ['Contributor', 'Member', 'Ambassador']
const atOnce = 2_000

/**
 * Fills an empty database with so many certificates, two for each person, over nine years and three roles, as Laurel
 * itself would have written them, past Payload, which would take an hour.
 */
export async function seed({
  uri,
  secret,
  certificates,
}: {
  uri: string
  secret: string
  certificates: number
}): Promise<void> {
  const logger = { options: { level: 'error' as const } }
  const payload = await getPayload({
    config: await createConfig({ databaseURI: uri, secret, logger }),
    key: uri,
    cron: false,
  })
  const roleIDs: string[] = []
  for (const [rank, name] of roles.entries()) {
    const data = { name, plural: `${name}s`, criteria: `What a ${name} does.`, rank }
    roleIDs.push(String((await payload.create({ collection: 'roles', data })).id))
  }
  for (let start = 0; start < certificates; start += atOnce) {
    await seedPart({ payload, roleIDs, start, end: Math.min(start + atOnce, certificates) })
  }
  await stopJobs(payload)
  await closeDatabase(payload)
}

/** A serial of the bench: the same number has the same in every database. */
export const serialOf = (number: number): string => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const random = randomFrom(number)
  const tail = Array.from({ length: 7 }, () => letters[random(32)]).join('')
  const all = `${String(number).padStart(5, '0')}${tail}`
  return `${all.slice(0, 4)}-${all.slice(4, 8)}-${all.slice(8)}`
}

type Part = { payload: Payload; roleIDs: string[]; start: number; end: number }

async function seedPart({ payload, roleIDs, start, end }: Part): Promise<void> {
  const people = []
  const certificates = []
  const rows = []
  const now = new Date().toISOString()
  for (let number = start; number < end; number += 1) {
    const holder = Math.floor(number / 2)
    const who = somebody(holder)
    const person = idOf('a', holder)
    const sorted = sortName(who)
    if (number % 2 === 0)
      people.push({
        id: person,
        kind: 'person',
        ...who,
        slug: `person-${holder}`,
        githubKey: who.github?.toLowerCase() ?? `~${person}`,
        sortName: sorted,
        searchText: searchText(who.name, who.nativeName, who.github),
        isHidden: false,
        createdAt: now,
        updatedAt: now,
      })
    const role = roleIDs[randomFrom(number)(10) < 8 ? 0 : 1 + (number % 2)] ?? ''
    const id = idOf('c', number)
    const award = { person, role, year: 2015 + (number % 9) }
    const held = {
      ...award,
      status: 'active',
      personHidden: false,
      serial: serialOf(number),
      sortKey: rosterSortKey({ id: person, sortName: sorted }),
    }
    const place = listKey(held)
    certificates.push({
      ...held,
      id,
      title: `${who.name} ${award.year}`,
      activeKey: activeKey({ status: 'active', award }),
      listKey: place,
      searchState: 'done',
      postPublished: false,
      isDrawn: false,
      issuedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    for (const key of searchKeys({ phrases: searchPhrases(who), place: place ?? '' }))
      rows.push({ id: key, certificate: id, role, year: award.year })
  }
  await insertMany({ payload, collection: 'people', documents: people })
  await insertMany({ payload, collection: 'certificates', documents: certificates })
  await insertMany({ payload, collection: 'laurel-search', documents: rows })
}

const idOf = (kind: string, number: number): string => `${kind}${number.toString(16).padStart(23, '0')}`
