import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { graphQLHandler } from '../../src/server/graphql/handler.js'
import { account, fill, ids } from '../safety/content.js'
import { safetyConfig } from '../safety/fixture.js'
import { databases, type Opened } from '../support/index.js'
import { makeDefault } from '../support/payloadCache.js'
import { type Asked, bomb, post, requests, unreadable } from './fixture/graphQLRequests.js'

/** One database is enough: both handlers stand on the same schema and the same resolvers. */
const [sqlite] = databases

describe('the handler of GraphQL', () => {
  let laurel: Opened
  let token: string
  let own: ReturnType<typeof graphQLHandler>

  beforeAll(async () => {
    if (!sqlite) throw new Error('there is no SQLite to test on')
    laurel = await sqlite.open({ config: safetyConfig() })
    await fill(laurel.payload)
    token = (await laurel.payload.login({ collection: 'users', data: account })).token ?? ''
    own = graphQLHandler(laurel.config)
  })
  afterAll(() => laurel?.close())

  const ask = async (handle: (request: Request) => Promise<Response>, { search = '', ...init }: Asked) => {
    makeDefault(laurel.key)
    const response = await handle(new Request(`http://localhost:3000/api/graphql${search}`, init))
    const text = await response.text()
    return { status: response.status, headers: [...response.headers], text }
  }
  const answer = async (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    JSON.parse((await ask(own, post({ query, variables }, headers))).text)

  it.each(requests)('answers as Payload does, the first time and the second: %s', async (_, asked) => {
    const stock = await ask(GRAPHQL_POST(Promise.resolve(laurel.config)), asked)
    expect(await ask(own, asked)).toEqual(stock)
    expect(await ask(own, asked)).toEqual(stock)
  })

  it.each(unreadable)('refuses as Payload does: %s', async (_, asked) => {
    const stock = GRAPHQL_POST(Promise.resolve(laurel.config))
    const thrown = await ask(stock, asked).catch((error: Error) => error.message)
    expect(await ask(own, asked).catch((error: Error) => error.message)).toEqual(thrown)
  })

  it('signs in, and hands out the cookie', async () => {
    const { email, password } = account
    const query = `mutation { loginUser(email: "${email}", password: "${password}") { token } }`
    const { headers, text } = await ask(own, post({ query }))
    expect(JSON.parse(text).data.loginUser.token).toBeTruthy()
    expect(new Headers(headers).get('set-cookie')).toContain('payload-token=')
  })

  it('looks at the variables of a query each time, also when it knows the query', async () => {
    const query = 'query ($n: Int) { People { docs { things(limit: $n) { docs { id } } } } }'
    const refused = { errors: [{ extensions: { statusCode: 400 } }] }
    for (const n of [2, -1, 3, 100_000, 2]) {
      const got = await answer(query, { n })
      if (n > 0 && n < 500) expect(got.errors).toBeUndefined()
      else expect(got).toMatchObject(refused)
    }
  })

  it('looks at who asks each time, also when it knows the query', async () => {
    const query = '{ Things(limit: 501, draft: true) { docs { code } } }'
    const staff = { authorization: `JWT ${token}` }
    expect(JSON.stringify(await answer(query, {}, staff))).toContain('"draft"')
    expect((await answer(query)).errors[0].message).toContain('limit')
    expect(JSON.stringify(await answer(query, {}, staff))).toContain('"draft"')
  })

  it.each(['first', 'second'])(
    'refuses fragments without end and does not follow them, the %s time',
    async () => {
      expect((await answer(bomb)).errors[0].extensions.statusCode).toBe(400)
    },
  )

  it('says what a resolver failed on, through the hooks for errors and without what is inside', async () => {
    const { config } = laurel
    const before = config.hooks.afterError
    config.hooks.afterError = [
      ...before,
      ({ graphqlResult }) => graphqlResult && { graphqlResult: { ...graphqlResult, path: ['hooked'] } },
    ]
    const missing = await answer(`{ Thing(id: "${ids.thing(99)}") { code } }`)
    config.hooks.afterError = before
    expect(missing).toMatchObject({
      data: { Thing: null },
      errors: [{ path: ['hooked'], extensions: { statusCode: 404 } }],
    })
    expect(JSON.stringify(missing)).not.toContain('stack')
  })

  it('lets the extensions of Payload have their say', async () => {
    const { payload } = laurel
    const { extensions } = payload
    payload.extensions = async ({ result }) => ({ ...result, extensions: { seen: true } })
    expect((await answer('{ Things { totalDocs } }')).extensions).toEqual({ seen: true })
    payload.extensions = extensions
  })
})
