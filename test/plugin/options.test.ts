import { describe, expect, it } from '@jest/globals'
import { type LaurelOptions, laurel } from 'laurel-cms'
import type { CollectionConfig, Config, Field } from 'payload'
import { stockMedia, stockUsers } from './stockConfig.js'

const use = { users: 'users', media: 'media' }

/** What an app's makers write, before Payload completes it. */
const app = (change: Partial<Config> = {}): Config => ({
  secret: 'a secret for tests alone, long enough',
  db: { defaultIDType: 'number', init: () => ({}) as ReturnType<Config['db']['init']> },
  collections: [stockUsers, stockMedia],
  ...change,
})

const apply = async (options: LaurelOptions, given: Config = app()) => await laurel(options)(given)

const collectionOf = ({ collections = [] }: Config, slug: string): CollectionConfig => {
  const found = collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  return found
}

const freeze = <Value>(value: Value, seen = new Set<unknown>()): Value => {
  if (((typeof value !== 'object' || value === null) && typeof value !== 'function') || seen.has(value)) {
    return value
  }
  seen.add(value)
  for (const inner of Object.values(Object.freeze(value))) freeze(inner, seen)
  return value
}

describe('the options of the plugin', () => {
  it('names every collection that is in the way at once, each with its cure', async () => {
    await expect(apply({})).rejects.toThrow(
      /collection "media"\. Cure: .*use: \{ media: 'media' \}.*\n.*collection "users"\. Cure: .*use: \{ users: 'users' \}/,
    )
  })

  it('add hosts of embeds to those that are known', async () => {
    const config = await apply({ use, embedHosts: ['video.example.org'] })
    expect(config.custom?.laurel.embedHosts).toEqual(
      expect.arrayContaining(['player.vimeo.com', 'video.example.org']),
    )
  })

  it('and the caller’s config are left as they are', async () => {
    const theirs = freeze(
      app({
        collections: [
          { ...stockUsers, hooks: { beforeChange: [({ data }) => data] } },
          { ...stockMedia, admin: { description: 'Ours' } },
          { slug: 'posts', fields: [{ name: 'title', type: 'text' }], forceSelect: { title: true } },
        ],
        globals: [{ slug: 'footer', fields: [] }],
        endpoints: [{ path: '/ours', method: 'get', handler: () => new Response() }],
        i18n: { translations: { de: { ours: { hello: 'Hallo' } } } },
        admin: { components: { beforeDashboard: ['/Ours'] } },
        jobs: { tasks: [], autoRun: [] },
        graphQL: { maxComplexity: 5 },
        hooks: { afterError: [() => undefined] },
      }),
    )
    const options = freeze<LaurelOptions>({
      use: { ...use, posts: 'posts' },
      slugs: { people: 'members' },
      without: ['groups'],
      overrides: { people: { admin: { group: 'Ours' }, fields: ({ defaultFields }) => [...defaultFields] } },
    })
    const before = JSON.stringify(theirs)
    await expect(apply(options, theirs)).resolves.toBeDefined()
    expect(JSON.stringify(theirs)).toBe(before)
  })

  it('give the collections other slugs, wherever they refer to one another', async () => {
    const config = await apply({
      use,
      slugs: { people: 'members', certificates: 'awards', settings: 'about' },
    })
    const slugs = config.collections?.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['members', 'awards']))
    expect(slugs).not.toEqual(expect.arrayContaining(['people']))
    expect(config.globals?.map(({ slug }) => slug)).toContain('about')
    const targets = JSON.stringify(config.collections, (key, value) => (key === 'editor' ? undefined : value))
    expect(targets).not.toMatch(/"(relationTo|collection)":"(people|certificates)"/)
  })

  it('leave out collections, and all that refers to them', async () => {
    const without = ['posts', 'media', 'groups', 'projects', 'partners'] as const
    const config = await apply({ use: { users: 'users' }, without: [...without] })
    const slugs = config.collections?.map(({ slug }) => slug) ?? []
    expect(slugs).toEqual(expect.arrayContaining(['people', 'roles', 'certificates', 'users', 'media']))
    for (const slug of ['posts', 'groups', 'projects', 'partners']) expect(slugs).not.toContain(slug)
    expect(JSON.stringify(config.collections)).not.toMatch(
      /"(relationTo|collection)":"(posts|media|groups|projects|partners)"/,
    )
  })

  it('change a collection without losing anything of it', async () => {
    const mine = () => undefined
    const nickname: Field = { name: 'nickname', type: 'text' }
    const config = await apply({
      use,
      overrides: {
        people: {
          labels: { singular: 'Member' },
          admin: { group: 'Ours', defaultColumns: ['name', 'nickname'] },
          access: { create: () => false },
          hooks: { afterChange: [mine] },
          fields: ({ defaultFields }) => [nickname, ...defaultFields],
        },
        posts: { versions: { maxPerDoc: 3 }, forceSelect: { title: true } },
        certificates: { upload: { staticDir: 'elsewhere' }, indexes: [{ fields: ['year'] }] },
      },
    })
    const own = await apply({ use })
    const people = collectionOf(config, 'people')
    expect(people.labels).toMatchObject({
      singular: 'Member',
      plural: collectionOf(own, 'people').labels?.plural,
    })
    expect(people.admin).toMatchObject({
      group: 'Ours',
      useAsTitle: 'name',
      defaultColumns: ['name', 'nickname'],
    })
    expect(people.access?.create?.({ req: {} } as never)).toBe(false)
    expect(people.access?.read).toBeDefined()
    expect(people.hooks?.afterChange?.at(-1)).toBe(mine)
    expect(people.hooks?.afterChange).toHaveLength(
      (collectionOf(own, 'people').hooks?.afterChange?.length ?? 0) + 1,
    )
    expect(people.fields[0]).toBe(nickname)
    expect(collectionOf(config, 'posts')).toMatchObject({
      forceSelect: { withheld: true, title: true },
      versions: { maxPerDoc: 3, drafts: { schedulePublish: true } },
    })
    expect(collectionOf(config, 'certificates')).toMatchObject({
      upload: { staticDir: 'elsewhere', filesRequiredOnCreate: false },
      indexes: expect.arrayContaining([
        { fields: ['role', 'year', 'status', 'sortKey', 'personHidden'] },
        { fields: ['year'] },
      ]),
    })
  })

  it('keep a field that an override leaves out, by saying so at boot', async () => {
    const fields = ({ defaultFields }: { defaultFields: Field[] }) => defaultFields.slice(1)
    await expect(apply({ use, overrides: { people: { fields } } })).rejects.toThrow(
      /overrides\.people\.fields leaves out "name".*Cure:/,
    )
  })

  it('extend the caller’s collections: their fields, labels, access and hooks stay', async () => {
    const title: Field = { name: 'title', type: 'textarea' }
    const read = () => false
    const first = () => undefined
    const posts: CollectionConfig = {
      slug: 'articles',
      labels: { singular: 'Article', plural: 'Articles' },
      access: { read },
      hooks: { afterChange: [first] },
      fields: [{ type: 'row', fields: [title] }],
    }
    const config = await apply(
      { use: { ...use, posts: 'articles' } },
      app({ collections: [stockUsers, stockMedia, posts] }),
    )
    const { labels, access, hooks, fields } = collectionOf(config, 'articles')
    expect({ labels, read: access?.read, first: hooks?.afterChange?.[0] }).toEqual({
      labels: posts.labels,
      read,
      first,
    })
    const names = JSON.stringify(fields, (key, value) => (key === 'editor' ? undefined : value))
    expect(names.match(/"name":"title"/g)).toHaveLength(1)
    for (const name of ['slug', 'content', 'html', 'authors', 'withheld'])
      expect(names).toContain(`"${name}"`)
    expect(config.collections?.filter(({ slug }) => slug === 'posts')).toEqual([])
  })

  it('give a caller’s own users no permission until somebody does, and none of Laurel’s where theirs decide', async () => {
    const field = (config: Config) =>
      collectionOf(config, 'users').fields.find(
        (candidate) => 'name' in candidate && candidate.name === 'permission',
      )
    expect(field(await apply({ use }))).not.toHaveProperty('defaultValue')
    expect(field(await apply({}, app({ collections: [] })))).toHaveProperty('defaultValue', 'editor')
    const decide = () => true
    const access = { canReadDrafts: decide, canEdit: decide, canAdmin: decide }
    expect(field(await apply({ use, access }))).toBeUndefined()
  })

  it('leave the caller’s panel parts, endpoints, jobs and texts beside Laurel’s', async () => {
    const ours = { path: '/ours', method: 'get' as const, handler: () => new Response() }
    const config = await apply(
      { use },
      app({
        endpoints: [ours],
        admin: { components: { beforeDashboard: ['/Ours'] }, user: 'users' },
        i18n: { translations: { de: { laurel: { people: { name: 'Name der Person' } } } } },
        jobs: { autoRun: [{ cron: '0 * * * *', queue: 'nightly' }] },
      }),
    )
    expect(config.endpoints).toContain(ours)
    expect(config.admin?.components?.beforeDashboard?.at(-1)).toBe('/Ours')
    expect(config.i18n?.translations).toMatchObject({
      en: { laurel: { people: { name: expect.any(String) } } },
      de: { laurel: { people: { name: 'Name der Person' } } },
    })
  })
})

describe('what cannot work is said at boot, with the slug and the cure', () => {
  const withCollections = (...collections: CollectionConfig[]) => app({ collections })

  it.each<[string, LaurelOptions, Config, RegExp]>([
    [
      'a collection that is there',
      {},
      app(),
      /"media".*use: \{ media: 'media' \}.*slugs: \{ media: 'laurel-media' \}/,
    ],
    [
      'a collection that can only be renamed',
      { use },
      withCollections(stockUsers, stockMedia, { slug: 'people', fields: [] }),
      /"people".*slugs: \{ people: 'laurel-people' \}/,
    ],
    [
      'settings that are there',
      { use },
      app({ globals: [{ slug: 'settings', fields: [] }] }),
      /global "settings".*slugs: \{ settings: 'laurel-settings' \}/,
    ],
    [
      'a collection to be used that is not there',
      { use: { posts: 'articles' } },
      app(),
      /use\.posts.*"articles"/,
    ],
    [
      'users without auth',
      { use },
      withCollections({ slug: 'users', fields: [] }, stockMedia),
      /use\.users.*"users".*auth: true/,
    ],
    [
      'media without upload',
      { use },
      withCollections(stockUsers, { slug: 'media', fields: [] }),
      /use\.media.*"media".*upload: true/,
    ],
    [
      'a panel that others enter',
      {},
      app({ collections: [{ slug: 'staff', auth: true, fields: [] }], admin: { user: 'staff' } }),
      /"staff".*use: \{ users: 'staff' \}/,
    ],
    [
      'users with permissions of another kind',
      { use },
      withCollections({ ...stockUsers, fields: [{ name: 'permission', type: 'number' }] }, stockMedia),
      /"users".*"permission".*Cure:.*access/,
    ],
  ])('%s', async (_, options, config, message) => {
    await expect(apply(options, config)).rejects.toThrow(message)
  })
})
