import { describe, expect, it } from '@jest/globals'
import { changedFields } from './changedFields.js'

describe('changedFields', () => {
  it('names only the watched fields that differ', () => {
    const before = { name: 'An', github: 'an', bio: 'a' }
    expect(
      changedFields({
        before,
        after: { ...before, name: 'Zepeng An', bio: 'b' },
        fields: ['name', 'github'],
      }),
    ).toEqual(['name'])
  })

  it('takes an empty value in any form, and a populated relation, for no change', () => {
    const before = { github: null, person: 'p1', tags: [] }
    expect(
      changedFields({
        before,
        after: { github: '', person: { id: 'p1', name: 'An' } },
        fields: ['github', 'person', 'tags'],
      }),
    ).toEqual([])
  })
})
