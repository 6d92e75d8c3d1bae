import { describe, expect, it } from '@jest/globals'
import type { CollectionBeforeChangeHook } from 'payload'
import { countVersions } from './countVersions.js'

const design = { width: 1000, height: 700, background: { color: '#FFFFFF' }, items: [] }
const kept = { name: 'A', design, background: 'b', pictures: ['p'], version: 4 }

const saved = (data: object, operation: 'create' | 'update' = 'update') => {
  const args = { data, originalDoc: operation === 'update' ? kept : undefined, operation }
  return countVersions(args as Parameters<CollectionBeforeChangeHook>[0])
}

describe('the version of a template', () => {
  it('begins with 1, and stays while the look does', () => {
    expect(saved({ design, version: 9 }, 'create')).toMatchObject({ version: 1 })
    const same = { ...design, background: { color: '#ffffff' } }
    expect(saved({ ...kept, name: 'B', design: same, background: { id: 'b' } })).toMatchObject({ version: 4 })
  })

  it('goes up with another design, background or picture', () => {
    expect(saved({ ...kept, design: { ...design, width: 900 } })).toMatchObject({ version: 5 })
    expect(saved({ ...kept, background: null })).toMatchObject({ version: 5 })
    expect(saved({ ...kept, pictures: ['p', 'q'] })).toMatchObject({ version: 5 })
  })
})
