import type { Payload } from 'payload'

export const ids = {
  ann: 'aaaaaaaaaaaaaaaaaaaaaa01',
  bob: 'aaaaaaaaaaaaaaaaaaaaaa02',
  hid: 'aaaaaaaaaaaaaaaaaaaaaa03',
  group: 'bbbbbbbbbbbbbbbbbbbbbb01',
  file: 'cccccccccccccccccccccc01',
  user: 'dddddddddddddddddddddd01',
  nobody: 'eeeeeeeeeeeeeeeeeeeeee01',
  thing: (number: number): string => `ffffffffffffffffffffff${String(number).padStart(2, '0')}`,
}

export const account = { email: 'staff@example.org', password: 'a long password' }

/** The same documents on every database: three people, one of them hidden, and things that differ in each field. */
export const fill = async (payload: Payload): Promise<void> => {
  const create = async (
    collection: string,
    data: Record<string, unknown>,
    extra: object = {},
  ): Promise<void> => {
    await payload.create({ collection, data, overrideAccess: true, ...extra } as Parameters<
      Payload['create']
    >[0])
  }
  await create('users', { id: ids.user, ...account })
  await create('groups', { id: ids.group, name: 'Core' })
  await create('people', {
    id: ids.ann,
    name: 'Ann',
    email: 'ann@example.org',
    group: ids.group,
    account: ids.user,
  })
  await create('people', {
    id: ids.bob,
    name: 'Bob',
    email: 'bob@example.org',
    secretKey: 'bob-key',
    private: { phone: '1' },
  })
  await create('people', { id: ids.hid, name: 'Hid', email: 'hid@example.org', isHidden: true })
  const published = { _status: 'published' }
  await create('things', { id: ids.thing(1), code: 'empty', ...published })
  await create('things', {
    id: ids.thing(2),
    ...published,
    code: 'full',
    title: 'Alpha beta',
    body: 'alpha (x) [y] "z" \\w 100',
    mail: 'a@example.org',
    size: 5,
    day: '2022-05-01T00:00:00.000Z',
    isOpen: true,
    color: 'red',
    colors: ['red', 'green'],
    shape: 'round',
    tags: ['one', 'two'],
    words: ['Alpha', 'gamma'],
    sizes: [1, 5],
    person: ids.ann,
    authors: [ids.ann, ids.bob],
    owner: { relationTo: 'people', value: ids.ann },
    owners: [
      { relationTo: 'people', value: ids.ann },
      { relationTo: 'groups', value: ids.group },
    ],
    links: [
      { label: 'first', rank: 1, to: ids.ann },
      { label: 'second', rank: 2 },
    ],
    meta: { note: 'noted', lead: 'leading' },
    extra: { count: 3 },
    layout: [{ blockType: 'quote', said: 'hello' }],
    text: richText('some words'),
    data: { a: 'x', n: 5 },
  })
  await create('things', {
    id: ids.thing(3),
    ...published,
    code: 'half',
    title: 'beta gamma',
    body: 'null',
    size: 0,
    day: '2022-12-31T23:30:00.000Z',
    isOpen: false,
    color: 'green',
    colors: ['green'],
    shape: 'square',
    tags: ['two', 'a_b'],
    sizes: [5, 9],
    person: ids.hid,
    authors: [ids.hid, ids.bob],
    owner: { relationTo: 'people', value: ids.hid },
    owners: [{ relationTo: 'people', value: ids.hid }],
    links: [
      { label: 'first', rank: 2 },
      { label: 'third', rank: 1 },
    ],
    meta: { note: '' },
    data: { a: 'y', n: 7 },
  })
  await create('things', {
    id: ids.thing(4),
    ...published,
    code: 'mine',
    body: '',
    size: -2.5,
    person: ids.bob,
    tags: [],
  })
  await create(
    'things',
    { id: ids.thing(5), ...published, code: 'zh-only', title: '仅中文' },
    { locale: 'zh' },
  )
  await create('things', {
    id: ids.thing(6),
    code: 'draft',
    title: 'Secret draft',
    _status: 'draft',
    person: ids.ann,
  })
  await create('things', {
    id: ids.thing(7),
    ...published,
    code: 'trashed',
    person: ids.ann,
    deletedAt: new Date().toISOString(),
  })
  await create('things', { id: ids.thing(8), ...published, code: 'orphan', size: 5, color: 'red' })
  for (let index = 10; index < 22; index += 1)
    await create('things', {
      id: ids.thing(index),
      ...published,
      code: `row-${index}`,
      size: 100,
      person: ids.bob,
    })
}

const richText = (text: string) => ({
  root: {
    type: 'root',
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: null,
        format: '',
        indent: 0,
        version: 1,
        children: [{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 }],
      },
    ],
  },
})
