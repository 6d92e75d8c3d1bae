import type { Where } from 'payload'
import { newestYear } from '../../../../collections/index.js'
import { normalizeSerial } from '../../../certificates/index.js'
import { runningPayload } from './payload.js'
import { reading } from './reading.js'

/** No slug is longer, and the database refuses to look for what is. */
const longestName = 500

type Address = { pathname: string; isPreview: boolean }

/**
 * Whether there is a page at an address: the home page, a post that is published there or once was, a preview
 * (whose page knows who may see it), the search of certificates, one that was ever given out, a person who is or was
 * there and is not hidden, a role and its years.
 * @throws Error if the database does not answer.
 */
export async function hasContent({ pathname, isPreview }: Address): Promise<boolean> {
  const names = pathname.split('/').slice(1).map(decoded)
  const [place = '', name, more, ...rest] = names
  if (rest.length || names.some(({ length }) => length > longestName)) return await isNowhere()
  if (name === undefined) return (await askDatabase()) && (place === '' || place === 'certificates')
  if (place === 'roles')
    return more === undefined ? await has('roles', { slug: { equals: name } }) : await isHeldIn(name, more)
  if (more !== undefined) return await isNowhere()
  if (place === 'posts') return isPreview ? await askDatabase() : await isAddress('posts', name)
  if (place === 'people') return await isAddress('people', name)
  if (place === 'certificates') return await isGivenOut(name)
  return await isNowhere()
}

async function isHeldIn(slug: string, year: string): Promise<boolean> {
  const payload = await runningPayload()
  const role = await payload.db.findOne<{ id: string }>({
    collection: 'roles',
    where: { slug: { equals: slug } },
    select: { slug: true },
  })
  if (!role || !/^\d{4}$/.test(year)) return await isNowhere()
  return (
    (await newestYear({ ...(await reading('en')), role: role.id, atMost: Number(year) })) === Number(year)
  )
}

async function isNowhere(): Promise<false> {
  await askDatabase()
  return false
}

async function askDatabase(): Promise<true> {
  const payload = await runningPayload()
  await payload.findGlobal({ slug: 'settings', depth: 0, select: { publicURL: true }, overrideAccess: false })
  return true
}

async function isAddress(collection: 'posts' | 'people', slug: string): Promise<boolean> {
  return (
    (await has(collection, { slug: { equals: slug } })) ||
    (await has(collection, { formerSlugs: { equals: slug } }))
  )
}

/** Of what was withdrawn, or is a hidden person's, the page still says that it was. */
async function isGivenOut(typed: string): Promise<boolean> {
  const serial = normalizeSerial(typed)
  if (!serial) return await isNowhere()
  const payload = await runningPayload()
  const where: Where = { and: [{ serial: { equals: serial } }, { status: { not_equals: 'draft' } }] }
  return (await payload.db.findOne({ collection: 'certificates', where, select: { serial: true } })) !== null
}

async function has(collection: 'posts' | 'people' | 'roles', where: Where): Promise<boolean> {
  const payload = await runningPayload()
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: false })
  return totalDocs > 0
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
