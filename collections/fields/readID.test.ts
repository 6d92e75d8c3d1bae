import { describe, expect, it } from '@jest/globals'
import { readID } from './readID.js'

type IDType = 'number' | 'text'

const on = (name: string, defaultIDType: IDType, customIDType?: IDType) => ({
  db: { name, defaultIDType },
  collections: { posts: { customIDType } },
})
const hex = '0123456789abcdef01234567'

describe('an id', () => {
  it.each([
    [on('sqlite', 'number'), '12', 12],
    [on('sqlite', 'number'), 12, 12],
    [on('sqlite', 'number'), '12a', undefined],
    [on('sqlite', 'number'), '9'.repeat(16), undefined],
    [on('sqlite', 'number'), 1.5, undefined],
    [on('sqlite', 'text'), 'any-id', 'any-id'],
    [on('sqlite', 'text'), 'an id', undefined],
    [on('sqlite', 'text'), 12, undefined],
    [on('mongoose', 'text'), hex, hex],
    [on('mongoose', 'text'), 'any-id', undefined],
    [on('mongoose', 'text', 'text'), 'any-id', 'any-id'],
    [on('mongoose', 'text', 'number'), '12', 12],
  ])('is read as its database has it, or not at all (%#)', (payload, value, id) => {
    expect(readID({ payload, collection: 'posts', value })).toBe(id)
  })
})
