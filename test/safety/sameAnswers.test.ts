import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, type Opened } from '../support/index.js'
import { fill, ids } from './content.js'
import { safetyConfig } from './fixture.js'

const paths = [
  'id',
  'title',
  'title.zh',
  'code',
  'body',
  'mail',
  'size',
  'day',
  'isOpen',
  'color',
  'colors',
  'shape',
  'tags',
  'words',
  'sizes',
  'person',
  'person.id',
  'person.name',
  'person.group',
  'person.group.name',
  'person.things',
  'authors',
  'authors.name',
  'authors.group.name',
  'owner',
  'owner.value',
  'owner.relationTo',
  'owners',
  'owners.value',
  'owners.relationTo',
  'file',
  'file.alt',
  'file.filename',
  'links',
  'links.label',
  'links.rank',
  'links.to',
  'links.to.name',
  'links.id',
  'meta',
  'meta.note',
  'meta.lead',
  'extra.count',
  'layout',
  'layout.said',
  'layout.blockType',
  'text',
  'text.root',
  'data',
  'data.a',
  'personName',
  '_status',
  'createdAt',
  'deletedAt',
  'nope',
  'person.nope',
  'title.nope',
]

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'all',
  'near',
  'within',
  'intersects',
  'nope',
]

const values = [
  '',
  'null',
  'true',
  '0',
  '5',
  '-2.5',
  'two',
  'ALPHA',
  'beta alpha',
  'alpha (x)',
  '[y]',
  '\\\\w',
  '100%',
  'red,green',
  '2022-05-01',
  '2023-01-01T00:30:00+01:00',
  'people',
  ids.ann,
  ids.hid,
  `${ids.ann},${ids.nobody}`,
  '仅',
]

const describeIfBoth = databases.length > 1 ? describe : describe.skip

describeIfBoth('a filter on SQLite and on MongoDB', () => {
  let opened: Opened[] = []

  beforeAll(async () => {
    opened = await Promise.all(databases.map(({ open }) => open({ config: safetyConfig() })))
    for (const { payload } of opened) await fill(payload)
  })
  afterAll(async () => {
    for (const { close } of opened) await close()
  })

  const answer = async ({ rest }: Opened, query: string): Promise<string> => {
    const response = await rest(`/things?limit=100&depth=0&${query}`)
    const { docs, errors } = await response.json()
    return response.ok
      ? docs
          .map(({ code }: { code: string }) => code)
          .sort()
          .join(' ')
      : `${response.status} ${errors?.[0]?.message}`
  }

  it.each(paths)('answers every condition on %s alike', async (path) => {
    const differences: string[] = []
    for (const operator of operators)
      for (const value of values) {
        const query = `where[${path}][${operator}]=${encodeURIComponent(value)}`
        const [sqlite = '', mongodb = ''] = await Promise.all(opened.map((one) => answer(one, query)))
        if (sqlite !== mongodb) differences.push(`${operator} ${value}: ${sqlite} | ${mongodb}`)
        if (/^5|^40[^0]/.test(sqlite)) differences.push(`${operator} ${value}: ${sqlite}`)
      }
    expect(differences).toEqual([])
  })
})
