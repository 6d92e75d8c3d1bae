import crypto from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { databases, type Opened, type Road } from '../support/index.js'
import { pixel } from './community.js'
import { openServed, type Served } from './served.js'

describe.each(databases)('who may do what, on $name', ({ open }) => {
  let served: Served
  let laurel: Opened
  let express: Road

  beforeAll(async () => {
    served = await openServed({ open })
    laurel = served.laurel
    express = served.express
  }, 120_000)
  afterAll(() => served?.close())

  const send = (
    method: string,
    path: string,
    { as, data }: { as?: keyof Served['tokens']; data?: object } = {},
  ) =>
    express.rest(path, {
      method,
      token: as && served.tokens[as],
      headers: { 'content-type': 'application/json' },
      body: data && JSON.stringify(data),
    })

  it('text beyond all measure is refused with its bound', async () => {
    const long = { as: 'editor', data: { name: 'x'.repeat(301) } } as const
    const answer = await send('POST', '/people', long)
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('300')])
    for (const data of [{ name: 'x'.repeat(121) }, { name: 'Fits', plural: 'x'.repeat(121) }]) {
      for (const [language, said] of Object.entries({ en: 'must be shorter than', zh: '最大长度' })) {
        const role = await express.rest('/roles', {
          method: 'POST',
          token: served.tokens.editor,
          headers: { 'content-type': 'application/json', 'accept-language': language },
          body: JSON.stringify(data),
        })
        expect([role.status, await role.text()]).toEqual([
          400,
          expect.stringMatching(`(120.*${said}|${said}.*120)`),
        ])
      }
    }
    const { id: person } = await laurel.payload.create({ collection: 'people', data: { name: 'Cited' } })
    const data = { person, citation: 'x'.repeat(2001) }
    const cited = await send('POST', '/certificates', { as: 'editor', data })
    expect([cited.status, await cited.text()]).toEqual([400, expect.stringContaining('2000')])
  })

  it('nobody writes without an account, a viewer reads drafts alone, an editor writes content', async () => {
    const data = { name: 'Somebody' }
    expect((await send('POST', '/people', { data })).status).toBe(403)
    expect((await send('POST', '/people', { as: 'viewer', data })).status).toBe(403)
    expect((await send('POST', '/people', { as: 'editor', data })).status).toBe(201)
    await laurel.payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'Draft', _status: 'draft' },
    })
    const drafts = await (await send('GET', '/posts?draft=true', { as: 'viewer' })).json()
    expect(drafts.docs).toMatchObject([{ title: 'Draft' }])
  })

  it('only an administrator manages editors and settings', async () => {
    const data = { email: 'new@laurel.test', password: 'a long enough password', permission: 'admin' }
    expect((await send('POST', '/users', { as: 'editor', data })).status).toBe(403)
    expect((await send('POST', '/globals/settings', { as: 'editor', data: { name: 'x' } })).status).toBe(403)
    expect(
      (await send('POST', '/globals/settings', { as: 'admin', data: { name: 'Community' } })).status,
    ).toBe(200)
  })

  it('nobody raises their own permission, and the last administrator stays one', async () => {
    const { payload } = laurel
    const { docs } = await payload.find({ collection: 'users', sort: 'email' })
    const idOf = (permission: string) => docs.find((user) => user.permission === permission)?.id
    await send('PATCH', `/users/${idOf('editor')}`, { as: 'editor', data: { permission: 'admin' } })
    expect((await payload.findByID({ collection: 'users', id: idOf('editor') ?? '' })).permission).toBe(
      'editor',
    )
    const demoted = await send('PATCH', `/users/${idOf('admin')}`, {
      as: 'admin',
      data: { permission: 'viewer' },
    })
    expect(demoted.status).toBe(409)
    expect((await send('DELETE', `/users/${idOf('admin')}`, { as: 'admin' })).status).toBe(409)
  })

  it('the clock does not tell who has an account: the same work is done for everybody', async () => {
    const [user] = (await laurel.payload.find({ collection: 'users', limit: 1 })).docs
    const { pbkdf2 } = crypto
    const work: unknown[] = []
    const noted = (...args: Parameters<typeof pbkdf2>) => {
      const [, , iterations, length, digest] = args
      work.push({ iterations, length, digest })
      pbkdf2(...args)
    }
    Object.assign(crypto, { pbkdf2: noted })
    const workFor = async (email: string) => {
      work.length = 0
      const answer = await send('POST', '/users/login', { data: { email, password: 'not this one' } })
      expect(answer.status).toBe(401)
      return [...work]
    }
    try {
      const known = await workFor(user?.email ?? '')
      const unknown = await workFor('nobody@laurel.test')
      expect(known).toHaveLength(1)
      expect(unknown).toEqual(known)
    } finally {
      Object.assign(crypto, { pbkdf2 })
    }
  })

  it('a page of another site writes nothing with the cookie of an editor', async () => {
    const post = (headers: Record<string, string>) =>
      express.rest('/people', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: `payload-token=${served.tokens.editor}`,
          ...headers,
        },
        body: JSON.stringify({ name: 'By cookie' }),
      })
    expect((await post({})).status).toBe(201)
    expect((await post({ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' })).status).toBe(403)
  })

  it('the serial of a certificate is given, not chosen', async () => {
    const person = await laurel.payload.create({ collection: 'people', data: { name: 'Holder' } })
    const role = await laurel.payload.create({ collection: 'roles', data: { name: 'Member' } })
    const created = await send('POST', '/certificates', {
      as: 'editor',
      data: { person: person.id, role: role.id, serial: 'MINE', personHidden: true, title: 'x' },
    })
    const { doc } = await created.json()
    expect(doc).toMatchObject({ status: 'draft', title: 'Member - Holder' })
    expect(doc.serial).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  it('a role, group or project that certificates name is not deleted, any other is', async () => {
    const { payload } = laurel
    const person = await payload.create({ collection: 'people', data: { name: 'Awarded' } })
    const role = await payload.create({ collection: 'roles', data: { name: 'Speaker' } })
    const group = await payload.create({ collection: 'groups', data: { name: 'Docs' } })
    const project = await payload.create({ collection: 'projects', data: { name: 'Fluid' } })
    const unused = await payload.create({ collection: 'roles', data: { name: 'Unused' } })
    const award = { person: person.id, role: role.id, group: group.id, project: project.id }
    const { id } = await payload.create({ collection: 'certificates', data: { ...award, status: 'active' } })
    for (const path of [`/roles/${role.id}`, `/groups/${group.id}`, `/projects/${project.id}`]) {
      const refused = await send('DELETE', path, { as: 'editor' })
      expect(refused.status).toBe(409)
      expect((await refused.json()).errors[0].message).toMatch(/Certificates name this/)
    }
    expect(await payload.findByID({ collection: 'certificates', id, depth: 0 })).toMatchObject(award)
    expect((await send('DELETE', `/roles/${unused.id}`, { as: 'editor' })).status).toBe(200)
  })

  it('a certificate names its person, a wrong GitHub login and a wrong address are told by field', async () => {
    const role = await laurel.payload.create({ collection: 'roles', data: { name: 'Reviewer' } })
    const nameless = await send('POST', '/certificates', { as: 'editor', data: { role: role.id } })
    expect((await nameless.json()).errors[0].data.errors[0].path).toBe('person')
    for (const [data, path] of [
      [{ name: 'A', github: 'not a login' }, 'github'],
      [{ name: 'A', website: 'javascript:alert(1)' }, 'website'],
      [{ name: 'A', links: [{ url: 'data:text/html,x' }] }, 'links.0.url'],
    ] as const) {
      const response = await send('POST', '/people', { as: 'editor', data })
      expect(response.status).toBe(400)
      expect((await response.json()).errors[0].data.errors[0].path).toBe(path)
    }
  })

  it('an SVG is drawing and nothing else once it is stored', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><rect width="10" height="10" fill="green"/><image href="https://elsewhere.example/x.png"/></svg>'
    const doc = await laurel.payload.create({
      collection: 'media',
      data: {},
      file: { data: Buffer.from(svg), mimetype: 'image/svg+xml', name: 'drawing.html', size: svg.length },
    })
    expect(doc.filename).toMatch(/^drawing(-\d+)?\.svg$/)
    const stored = await (await express.rest(`/media/file/${doc.filename}`)).text()
    expect(stored).toContain('<rect')
    expect(stored).toContain('viewBox')
    expect(stored).not.toContain('elsewhere')
  })

  it('two pictures of one name share no file, so that none shows another that is hidden', async () => {
    const make = (format: 'png' | 'jpeg', background: string) =>
      sharp({ create: { width: 640, height: 480, channels: 3, background } })
        .toFormat(format)
        .toBuffer()
    const upload = async (name: string, mimetype: string, data: Buffer) =>
      laurel.payload.create({
        collection: 'media',
        data: {},
        file: { data, mimetype, name, size: data.length },
      })
    const shown = await upload('ada.jpg', 'image/jpeg', await make('jpeg', 'blue'))
    const bytes = async () =>
      Buffer.from(
        await (await express.rest(shown.sizes?.w320?.url?.replace(/^.*?\/api/, '') ?? '')).arrayBuffer(),
      )
    const before = await bytes()
    const hidden = await upload('ada.png', 'image/png', await make('png', 'red'))
    const names = [shown, hidden].flatMap(({ sizes }) => [sizes?.w320?.filename, sizes?.w768?.filename])
    expect(new Set(names).size).toBe(4)
    expect(before.length).toBeGreaterThan(0)
    expect(before.equals(await bytes())).toBe(true)
  })

  it('a picture is made in the widths that pages need, and known by its hash', async () => {
    const doc = await laurel.payload.create({
      collection: 'media',
      data: { alt: 'A pixel' },
      file: { data: pixel, mimetype: 'image/png', name: 'pixel.png', size: pixel.length },
    })
    expect(doc.sha256).toMatch(/^[0-9a-f]{64}$/)
    const file = await express.rest(`/media/file/${doc.filename}`)
    expect(file.status).toBe(200)
    expect(file.headers.get('etag')).toBeTruthy()
  })
})
