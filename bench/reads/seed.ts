import { getPayload, type Payload } from 'payload'
import { activeKey, newSerial } from '../../src/certificates/index.js'
import { createConfig } from '../../src/createConfig.js'
import { closeDatabase, objectID } from '../../src/database/index.js'
import { stopJobs } from '../../src/plugin/index.js'
import { content } from './post.js'

const roles = ['Contributor', 'Member', 'Ambassador']
const counts = { people: 2_000, posts: 500 }

/**
 * Fills a new SQLite file: 3 roles, 2,000 people with one certificate each, 500 posts of about 3 KB. The first of
 * each is made as an editor makes it, with all that Laurel derives; the others are its copies, made faster.
 */
export async function seed({ uri, secret }: { uri: string; secret: string }): Promise<void> {
  const logger = { options: { level: 'error' as const } }
  const config = await createConfig({ databaseURI: uri, secret, logger })
  const payload = await getPayload({ config, cron: false })
  const roleIDs: string[] = []
  for (const [rank, name] of roles.entries()) {
    const data = { name, plural: `${name}s`, description: `Thanks to every ${name}.`, rank }
    roleIDs.push(String((await payload.create({ collection: 'roles', data })).id))
  }
  await seedPeople(payload, roleIDs)
  await seedPosts(payload)
  await stopJobs(payload)
  await closeDatabase(payload)
}

async function seedPeople(payload: Payload, roleIDs: readonly string[]): Promise<void> {
  const person = await payload.create({ collection: 'people', data: profile(0) })
  const award = { person: person.id, role: roleIDs[0] ?? '', year: 2022 }
  const certificate = await payload.create({
    collection: 'certificates',
    data: { ...award, status: 'active', citation: 'For a year of work.' },
  })
  const firstPerson = await stored(payload, 'people', person.id)
  const firstCertificate = await stored(payload, 'certificates', certificate.id)
  for (let index = 1; index < counts.people; index += 1) {
    const personID = objectID()
    const { name, github, slug } = profile(index)
    const sortName = name.toLowerCase()
    const data = { ...firstPerson, id: personID, name, github, slug, sortName, githubKey: github }
    await payload.db.create({ collection: 'people', data })
    const award = { person: personID, role: roleIDs[index % roleIDs.length] ?? '', year: 2018 + (index % 5) }
    await payload.db.create({
      collection: 'certificates',
      data: {
        ...firstCertificate,
        ...award,
        id: objectID(),
        title: `${name} ${award.year}`,
        serial: newSerial(),
        activeKey: activeKey({ status: 'active', award }),
        sortKey: `${sortName} ${personID}`,
      },
    })
  }
}

async function seedPosts(payload: Payload): Promise<void> {
  const data = {
    title: 'Year in review',
    slug: 'post-0',
    description: 'What a community did in a year, and who did it.',
    section: 'news',
    tags: ['community', 'thanks'],
    byline: 'The community',
    publishedAt: '2022-12-31T00:00:00.000Z',
    content: content(),
    _status: 'published' as const,
  }
  const post = await payload.create({ collection: 'posts', data })
  const first = await stored(payload, 'posts', post.id)
  for (let index = 1; index < counts.posts; index += 1) {
    const publishedAt = new Date(Date.UTC(2022, 0, 1 + index)).toISOString()
    const copy = { ...first, id: objectID(), slug: `post-${index}`, publishedAt }
    await payload.db.create({ collection: 'posts', data: copy })
  }
}

/** A document as the database keeps it, in all languages. */
async function stored(payload: Payload, collection: string, id: string | number): Promise<object> {
  const document = await payload.db.findOne<{ id: string }>({ collection, where: { id: { equals: id } } })
  if (!document) throw new Error(`the first of ${collection} is gone`)
  return document
}

function profile(index: number) {
  const number = String(index).padStart(4, '0')
  return {
    kind: 'person' as const,
    name: `Person ${number}`,
    nativeName: '某人',
    github: `person-${number}`,
    slug: `person-${number}`,
    avatarURL: 'https://example.org/avatar.png',
    bio: 'Writes documentation, reviews pull requests and runs the monthly meetup.',
    organization: 'Example',
    location: 'Hangzhou',
    website: 'https://example.org',
  }
}
