import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../src/import/index.js'
import { runQueuedJobs } from '../../src/plugin/index.js'
import { databases, type GraphQLAnswer, type Opened } from '../support/index.js'
import { yearBytes, yearFile } from './year.js'

const query = `{
  Posts(limit: 500) { totalDocs docs {
    title slug description tags keywords publishedAt byline coverURL html markdown headings locales _status
    source { path sha256 }
  } }
  People(limit: 500, sort: "slug") { totalDocs docs {
    name slug github sortName kind
    certificates(limit: 3, sort: "order") { docs { year role { slug } } }
  } }
  Roles(limit: 3, sort: "slug") { totalDocs docs { name plural slug certificates(limit: 1, count: true) { totalDocs } } }
  Certificates(limit: 500, sort: "order") { totalDocs docs {
    year status sourceURL order person { name github } role { slug } post { slug }
  } }
  Partners(limit: 500, sort: "slug") { totalDocs docs { name slug website isListed } }
  roster(role: "ambassador", year: 2022) {
    total role { slug name plural } items { name slug github avatarURL status fileURL }
  }
}`

const whereItIs = yearBytes ? describe : describe.skip
const skipped = yearBytes ? '' : ' (skipped: ../shared is not there)'

whereItIs(`a real year in review, imported${skipped}`, () => {
  const opened = new Map<string, Opened>()
  const answers = new Map<string, unknown>()
  const source = yearBytes?.toString('utf8') ?? ''

  beforeAll(async () => {
    for (const { name, open } of databases) {
      const laurel = await open()
      opened.set(name, laurel)
      await importFiles({ payload: laurel.payload, files: [yearFile] })
      answers.set(name, inOrder(await laurel.graphql(query)))
    }
  }, 240_000)
  afterAll(async () => {
    for (const laurel of opened.values()) await laurel.close()
  })

  const htmlOf = async (name: string): Promise<string> => {
    const { docs } = await ((await opened.get(name)?.rest('/posts?depth=0')) ?? Response.json({})).json()
    return docs[0].html
  }

  it.each(databases)('answers one GraphQL query in full on $name', ({ name }) => {
    expect(answers.get(name)).toEqual({ status: 200, data: expect.anything() })
    expect(answers.get(name)).toMatchObject({
      data: {
        Posts: { totalDocs: 1, docs: [{ _status: 'published', locales: ['en'] }] },
        People: { totalDocs: 167 },
        Roles: {
          docs: [
            { slug: 'ambassador', certificates: { totalDocs: 6 } },
            { slug: 'contributor', certificates: { totalDocs: 164 } },
            { slug: 'member', certificates: { totalDocs: 2 } },
          ],
        },
        Certificates: { totalDocs: 172 },
        Partners: { totalDocs: 8 },
      },
    })
  })

  it('gives the same answer whatever the database', () => {
    const [first, ...others] = answers.values()
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(databases)('lists its ambassadors in one round trip on $name', async ({ name }) => {
    const asked = 'name github fileURL'
    const answer = await opened
      .get(name)
      ?.graphql(`{ roster(role: "ambassador", year: 2022) { total items { ${asked} } } }`)
    const items = Object(answer?.data?.roster).items ?? []
    expect(items).toHaveLength(6)
    const logins = items.map(({ github }: { github: string | null }) => github)
    expect(logins.filter((login: unknown) => login !== null)).toEqual(['scwang18'])
    for (const { name, fileURL } of items)
      expect(source).toMatch(new RegExp(`\\| ${name} .*\\(${literal(fileURL)}\\)`))
  })

  it.each(databases)('reads in html as its source does on $name', async ({ name }) => {
    const html = await htmlOf(name)
    const tables = all(html, /<table.*?<\/table>/gs).map(([table]) => cellsOf(table))
    expect(tables.map(({ length }) => length)).toEqual([6, 164, 2])
    const lines = source.split('\n').filter((line) => line.startsWith('|'))
    const written = lines.flatMap((line) => line.split('|').map((cell) => cell.trim()))
    const names = written.filter((cell) => cell && !/^[-: ]+$|^\[|^Name or|^Certificate$|^fatpa$/.test(cell))
    expect(tables.flat()).toEqual(names)
    expect(all(html, /<h(\d)[^>]*>(.*?)<\/h\d>/g).map(([, level, text]) => [Number(level), text])).toEqual(
      all(source, /^(#+) (.*)$/gm).map(([, signs, text]) => [signs?.length, text]),
    )
    expect(all(html, /<a href="([^"]*)"[^>]*>(.*?)<\/a>/g).map(([, url, text]) => [text, url])).toEqual(
      all(source, /(?<!!)\[([^\]]+)\]\(([^)]+)\)/g).map(([, text, url]) => [text, url]),
    )
    expect(all(html, /<img src="([^"]*)"/g).map(([, url]) => url)).toEqual(
      all(source, /<img src="([^"]*)"/g).map(([, url]) => url),
    )
  })

  it.each(databases)('follows when an editor renames a person over REST on $name', async ({ name }) => {
    const laurel = opened.get(name)
    if (!laurel) throw new Error(`${name} is not open`)
    const { payload, rest } = laurel
    const data = { email: 'editor@laurel.test', password: 'a long enough password' }
    await payload.create({ collection: 'users', data: { ...data, email: 'admin@laurel.test' } })
    await payload.create({ collection: 'users', data: { ...data, permission: 'editor' } })
    const { token } = await payload.login({ collection: 'users', data })
    const { docs } = await (await rest('/people?where[name][equals]=Zongwei Tan')).json()
    const answer = await rest(`/people/${docs[0].id}`, {
      method: 'PATCH',
      token,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Zongwei Tan-Byron' }),
    })
    expect(answer.status).toBe(200)
    await runQueuedJobs(payload)
    const html = await htmlOf(name)
    expect(html).toContain('<td>Zongwei Tan-Byron</td>')
    expect(html).not.toContain('Zongwei Tan<')
  })
})

/** Certificates that stand at the same place of two lists are sorted by id, which differs. */
const inOrder = (answer: GraphQLAnswer): GraphQLAnswer => {
  const certificates = Object(answer.data?.Certificates)
  const docs = [...certificates.docs].sort((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  )
  return { ...answer, data: { ...answer.data, Certificates: { ...certificates, docs } } }
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)]

/** The names in a table's cells, without its headings and links. */
const cellsOf = (table: string): string[] =>
  all(table, /<td>([^<]*)<\/td>/g).flatMap(([, cell]) => cell || [])

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
