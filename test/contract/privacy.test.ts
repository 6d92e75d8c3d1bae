import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, type Opened, type Road, throughExpress } from '../support/index.js'
import { type Community, settle } from './community.js'

describe.each(databases)('what the public never learns, on $name', ({ open }) => {
  let laurel: Opened
  let community: Community
  let closeExpress: () => Promise<void>
  const roads: Record<string, Road> = {}

  beforeAll(async () => {
    laurel = await open()
    community = await settle(laurel.payload)
    const express = await throughExpress(laurel)
    closeExpress = express.close
    roads['Payload’s own routes'] = laurel
    roads['the Express server'] = express
  }, 120_000)

  afterAll(async () => {
    await closeExpress?.()
    await laurel?.close()
  })

  describe.each(['Payload’s own routes', 'the Express server'])('by way of %s', (name) => {
    const expectNoSecret = (text: string) => {
      for (const [what, secret] of Object.entries(community.secrets)) {
        expect({ what, isTold: text.includes(secret) }).toEqual({ what, isTold: false })
      }
    }
    const road = (): Road => roads[name] ?? laurel
    const read = async (path: string) => {
      const response = await road().rest(path)
      return { status: response.status, text: await response.text() }
    }

    it.each([
      [
        'the lists',
        '',
        ['posts', 'people', 'certificates', 'roles', 'media', 'groups', 'partners', 'projects'],
      ],
      ['any depth', '?depth=4', ['posts', 'people', 'certificates', 'roles', 'media']],
      ['depth 0', '?depth=0', ['posts', 'people', 'certificates', 'roles', 'media']],
      ['all languages', '?locale=all', ['posts', 'people', 'certificates', 'roles']],
      ['the second language', '?locale=zh', ['posts', 'people', 'certificates', 'roles']],
      ['drafts asked for', '?draft=true', ['posts', 'people', 'certificates']],
      ['the trash', '?trash=true', ['posts', 'people', 'certificates']],
      [
        'a selection of private fields',
        '?select[email]=true&select[aliases]=true&select[note]=true&select[authors]=true&select[withheld]=true',
        ['people', 'certificates', 'posts'],
      ],
    ])('not by %s', async (_, query, collections) => {
      for (const collection of collections) {
        const { status, text } = await read(`/${collection}${query}`)
        expect({ collection, status }).toEqual({ collection, status: 200 })
        expectNoSecret(text)
      }
    })

    it('not by id, nor by what an error says', async () => {
      const { hidden, draftCertificate, draftPost } = community
      for (const path of [
        `/people/${hidden.id}`,
        `/certificates/${hidden.certificate}`,
        `/certificates/${draftCertificate}`,
        `/posts/${draftPost}`,
        `/posts/${draftPost}?draft=true`,
        `/media/${hidden.avatar}`,
      ]) {
        const { status, text } = await read(path)
        expect([403, 404]).toContain(status)
        expect(text).not.toMatch(/ecret|秘密/)
      }
    })

    it('not by a filter that answers yes or no', async () => {
      const { hidden } = community
      for (const path of [
        '/people?where[email][like]=secret',
        '/people?where[aliases][in]=Secretalias',
        '/people?where[isHidden][equals]=true',
        '/people?where[githubKey][equals]=secretlogin',
        '/people?where[searchText][like]=secretname',
        '/certificates?where[note][like]=secret',
        '/certificates?where[personHidden][equals]=true',
        '/certificates?where[person.email][like]=secret',
        '/certificates?where[person.name][like]=Secretname',
        `/certificates?where[person][equals]=${hidden.id}`,
        `/posts?where[authors][equals]=${hidden.id}`,
        `/posts?where[authors][in]=${hidden.id}`,
        '/posts?where[authors.name][like]=Secretname',
        '/posts?where[authors.email][like]=secret',
        '/posts?where[withheld][exists]=true',
        '/roles?where[certificates.person.name][like]=Secretname',
        '/posts?where[or][0][and][0][authors.github][equals]=secretlogin',
      ]) {
        const { status, text } = await read(path)
        if (status === 200) expect({ path, docs: JSON.parse(text).totalDocs }).toEqual({ path, docs: 0 })
        else expect({ path, status }).toEqual({ path, status: 400 })
        const counted = await read(path.replace('?', '/count?'))
        if (counted.status === 200)
          expect({ path, ...JSON.parse(counted.text) }).toEqual({ path, totalDocs: 0 })
      }
    })

    it('not by the order of a list', async () => {
      for (const path of [
        '/people?sort=email',
        '/people?sort=-aliases',
        '/certificates?sort=note',
        '/posts?sort=authors.email',
      ]) {
        expect({ path, status: (await read(path)).status }).toEqual({ path, status: 400 })
      }
    })

    it('not by versions, users or the machinery', async () => {
      for (const path of [
        '/posts/versions',
        '/users',
        `/users/${community.visible.id}`,
        '/globals/settings/versions',
        '/laurel-pending',
        '/laurel-references',
        '/payload-jobs',
        '/payload-preferences',
        '/payload-locked-documents',
      ]) {
        const { status, text } = await read(path)
        expect({ path, isRefused: status >= 400 }).toEqual({ path, isRefused: true })
        expectNoSecret(text)
      }
    })

    it('not by a picture’s file', async () => {
      const { status } = await read(`/media/file/${community.hidden.avatarFile}`)
      expect([403, 404]).toContain(status)
    })

    it('not by the roster or the post’s own html', async () => {
      const roster = await read('/roster?role=ambassador')
      expectNoSecret(roster.text)
      expect(JSON.parse(roster.text)).toMatchObject({ total: 1, items: [{ name: 'Vera Visible' }] })
      const { text } = await read('/posts?where[slug][equals]=review')
      expect(JSON.parse(text).docs[0].html).toContain('Vera Visible')
      expectNoSecret(text)
    })

    it('not by GraphQL, through joins, relations, filters or drafts', async () => {
      const { hidden } = community
      for (const query of [
        '{ People { docs { name github certificates { docs { serial status person { name } } } } } }',
        '{ Certificates { docs { id serial citation person { name avatar { url } } } totalDocs } }',
        '{ Posts(draft: true) { docs { id title html content authors { id name avatar { url } } related { id title } } } }',
        '{ Posts(locale: zh, fallbackLocale: none) { docs { title description } } }',
        '{ Roles { docs { certificates { docs { serial person { name } } } } } }',
        '{ allMedia { docs { id alt url } } }',
        '{ roster(role: "ambassador") { items { name serial } } }',
        `{ Posts(where: { authors: { in: ["${hidden.id}"] } }) { totalDocs } }`,
      ]) {
        const { data, errors } = await road().graphql(query)
        expect({ query, errors }).toEqual({ query, errors: undefined })
        const told = JSON.stringify({ data, errors }).replaceAll(
          String(hidden.id),
          query.includes(String(hidden.id)) ? '' : String(hidden.id),
        )
        expectNoSecret(told)
        if (query.includes('totalDocs') && query.includes('where') && data)
          expect(told).toContain('"totalDocs":0')
      }
      for (const query of [
        '{ People { docs { email } } }',
        '{ Users { docs { email } } }',
        '{ versionsPosts { docs { id } } }',
      ]) {
        const { data, errors } = await road().graphql(query)
        expectNoSecret(JSON.stringify({ data, errors }))
      }
    })

    it('while the editors see it all', async () => {
      const response = await road().rest('/people?depth=0&sort=name', { token: community.token })
      expect(JSON.stringify(await response.json())).toContain('Secretname')
    })
  })
})
