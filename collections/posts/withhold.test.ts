import { describe, expect, it } from '@jest/globals'
import { withhold } from './withhold.js'

const ids = new Set(['secret', '7'])

describe('withhold', () => {
  it('leaves out list entries in every form of a relation', () => {
    const value = [
      'open',
      'secret',
      { id: 'secret', name: 'x' },
      { relationTo: 'people', value: 'secret' },
      7,
    ]
    expect(withhold({ value, ids })).toEqual(['open'])
  })

  it('reaches into rich text and leaves everything else as it was', () => {
    const value = {
      root: { children: [{ fields: { id: 'b1', certificates: ['secret', 'open'] } }, { text: 'kept' }] },
    }
    expect(withhold({ value, ids })).toEqual({
      root: { children: [{ fields: { id: 'b1', certificates: ['open'] } }, { text: 'kept' }] },
    })
  })

  it('empties a single relation', () => {
    expect(withhold({ value: { cover: 'secret', title: 't' }, ids })).toEqual({ cover: null, title: 't' })
  })
})
