import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { defaultLimits } from '../limits.js'
import type { Catalog } from './catalog.js'
import { checkWhere } from './checkWhere.js'

const people: FlattenedField[] = [
  { name: 'name', type: 'text' },
  { name: 'email', type: 'email', access: { read: () => false } },
  { name: 'secret', type: 'text', hidden: true },
]

const posts: FlattenedField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'year', type: 'number' },
  { name: 'day', type: 'date' },
  { name: 'isOpen', type: 'checkbox' },
  { name: 'author', type: 'relationship', relationTo: 'people' },
  { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true },
  { name: 'place', type: 'point' },
]

const catalog: Catalog = {
  collections: { people, posts },
  blocks: {},
  locales: ['en', 'zh'],
  hasPlaces: true,
  idFormat: () => ({ type: 'text', pattern: /^[0-9a-f]{24}$/ }),
}

const id = 'a'.repeat(24)

const check = (where: unknown, options: { isStaff?: boolean; locale?: string; numbers?: boolean } = {}) =>
  checkWhere({
    where,
    collection: 'posts',
    fields: posts,
    catalog: options.numbers ? { ...catalog, idFormat: () => ({ type: 'number' }) } : catalog,
    limits: defaultLimits,
    isStaff: options.isStaff ?? false,
    locale: options.locale ?? 'en',
  })

const reasons = (where: unknown, options?: Parameters<typeof check>[1]) =>
  check(where, options).problems.map(({ path, reason }) => `${path}: ${reason}`)

describe('a filter', () => {
  it.each<[unknown, string]>([
    [{ nope: { equals: 1 } }, 'nope: unknownField'],
    [{ 'author.nope': { equals: 1 } }, 'author.nope: unknownField'],
    [{ 'author.secret': { equals: 'x' } }, 'author.secret: unknownField'],
    [{ 'title.deeper': { equals: 'x' } }, 'title.deeper: unknownField'],
    [{ __proto: { equals: 'x' } }, '__proto: unknownField'],
    [{ title: { $ne: 1 } }, 'title: unknownOperator'],
    [{ title: { greater_than: 'a' } }, 'title: wrongOperator'],
    [{ tags: { not_equals: 'a' } }, 'tags: wrongOperator'],
    [{ 'author.name': { exists: true } }, 'author.name: wrongOperator'],
    [{ 'author.name': { equals: null } }, 'author.name: nullValue'],
    [{ title: 'x' }, 'title: noOperator'],
    [{ title: ['x'] }, 'title: noOperator'],
    [{ title: { equals: 5 } }, 'title: notAText'],
    [{ title: { equals: { $gt: '' } } }, 'title: notAText'],
    [{ title: { equals: ['x'] } }, 'title: notAText'],
    [{ title: { like: { a: 1 } } }, 'title: notAText'],
    [{ title: { like: 'a_b' } }, 'title: wildcard'],
    [{ year: { equals: '20x' } }, 'year: notANumber'],
    [{ year: { equals: '' } }, 'year: notANumber'],
    [{ year: { equals: Number.NaN } }, 'year: notANumber'],
    [{ year: { in: '1,x' } }, 'year: notANumber'],
    [{ year: { in: null } }, 'year: notAList'],
    [{ year: { in: [1, null] } }, 'year: nullValue'],
    [{ day: { equals: '2022-13-01' } }, 'day: notADate'],
    [{ day: { equals: '2022-02-30' } }, 'day: notADate'],
    [{ day: { equals: 'May 1, 2022' } }, 'day: notADate'],
    [{ day: { equals: 1651363200000 } }, 'day: notADate'],
    [{ isOpen: { equals: 'yes' } }, 'isOpen: notABoolean'],
    [{ author: { equals: 'bogus' } }, 'author: notAnID'],
    [{ author: { equals: { relationTo: 'people', value: id } } }, 'author: notAnID'],
    [{ author: { like: id } }, 'author: wrongOperator'],
    [{ id: { equals: 'bogus' } }, 'id: notAnID'],
    [{ place: { near: 'here' } }, 'place: notAPoint'],
    [{ and: 'x' }, 'and: notAList'],
    [{ and: [null] }, 'where: notAFilter'],
    ['x', 'where: notAFilter'],
    [[], 'where: notAFilter'],
    [{ and: [{ tags: { equals: 'a' } }, { tags: { equals: 'b' } }] }, 'tags: sameList'],
    [{ tags: { equals: 'a', contains: 'b' } }, 'tags: sameList'],
  ])('%j is refused: %s', (where, reason) => {
    expect(reasons(where)).toContain(reason)
  })

  it.each<[unknown, unknown]>([
    [undefined, {}],
    [{}, {}],
    [{ or: [] }, {}],
    [{ _id: { equals: id } }, { id: { equals: id } }],
    [{ author__name: { equals: 'x' } }, { 'author.name': { equals: 'x' } }],
    [{ 'author.id': { equals: id } }, { author: { equals: id } }],
    [{ 'title.zh': { equals: 'x' } }, { 'title.zh': { equals: 'x' } }],
    [{ year: { greater_than: '5' } }, { year: { greater_than: 5 } }],
    [{ year: { equals: 'null' } }, { year: { equals: null } }],
    [{ year: { in: '1, 2' } }, { year: { in: [1, 2] } }],
    [{ day: { equals: '2022-05-01' } }, { day: { equals: '2022-05-01T00:00:00.000Z' } }],
    [{ day: { equals: '2022-05-01T08:00' } }, { day: { equals: '2022-05-01T08:00:00.000Z' } }],
    [{ day: { equals: '2022-05-01T08:00+08:00' } }, { day: { equals: '2022-05-01T00:00:00.000Z' } }],
    [{ isOpen: { equals: 'true' } }, { isOpen: { equals: true } }],
    [
      { OR: [{ year: { equals: 1 } }, { year: { equals: 2 } }] },
      { or: [{ year: { equals: 1 } }, { year: { equals: 2 } }] },
    ],
    [
      { or: [{ tags: { equals: 'a' } }, { tags: { equals: 'b' } }] },
      { or: [{ tags: { equals: 'a' } }, { tags: { equals: 'b' } }] },
    ],
    [{ id: { not_equals: '' } }, {}],
    [{ place: { near: '1.5, 2,1000' } }, { place: { near: '1.5,2,1000' } }],
  ])('%j is read as %j', (where, read) => {
    const checked = check(where)
    expect(checked.problems).toEqual([])
    expect(checked.where).toEqual(read)
  })

  it('takes an empty text for a missing one on every database', () => {
    expect(check({ title: { exists: 'false' } }).where).toEqual({
      or: [{ title: { exists: false } }, { title: { equals: '' } }],
    })
  })

  it('counts what is missing as "not in" on every database', () => {
    expect(check({ year: { not_in: [1] } }).where).toEqual({
      or: [{ year: { not_in: [1] } }, { year: { equals: null } }],
    })
  })

  it('does not assume that ids are texts', () => {
    expect(check({ author: { equals: '7' } }, { numbers: true }).where).toEqual({ author: { equals: 7 } })
    expect(reasons({ author: { equals: id } }, { numbers: true })).toEqual(['author: notAnID'])
  })

  it('of a text of all languages at once is refused', () => {
    expect(reasons({ title: { equals: 'x' } }, { locale: 'all' })).toEqual(['title: oneLocale'])
    expect(reasons({ 'title.en': { equals: 'x' } }, { locale: 'all' })).toEqual([])
  })

  it('is refused when it is too long, too wide or too deep, without being read to its end', () => {
    const many = (count: number) => ({ or: Array.from({ length: count }, () => ({ year: { equals: 1 } })) })
    expect(reasons(many(41))).toEqual(['where: tooManyConditions'])
    expect(reasons(many(41), { isStaff: true })).toEqual([])
    expect(reasons(many(1_000_000), { isStaff: true })).toEqual(['where: tooManyConditions'])
    expect(reasons({ year: { in: Array.from({ length: 501 }, () => 1) } })).toEqual(['year: tooMany'])
    expect(reasons({ title: { equals: 'x'.repeat(501) } })).toEqual(['title: tooLong'])
    let deep: object = { year: { equals: 1 } }
    for (let level = 0; level < 5_000; level += 1) deep = { and: [deep] }
    expect(reasons(deep)).toEqual(['where: tooNested'])
  })

  it('tells which rules stand on its way', () => {
    const { paths } = check({ 'author.email': { equals: 'a@b.cd' } })
    expect(paths[0]).toMatchObject({ hops: ['people'], guarded: [{ name: 'email' }] })
  })
})
