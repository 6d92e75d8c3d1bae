import { describe, expect, it } from '@jest/globals'
import { byRole } from './byRole.js'

const certificate = (id: number, plural: string, person: object | string = { id, name: `P${id}` }) => ({
  id,
  person,
  role: { plural },
})

describe('the people thanked on the home page', () => {
  it('stand under their role once each, in the order given', () => {
    const twice = { id: 1, name: 'P1' }
    const roles = byRole(
      [certificate(1, 'Ambassadors', twice), certificate(2, 'Ambassadors', twice), certificate(3, 'Members')],
      false,
    )
    expect(roles.map(({ role, people, more }) => [role, people.length, more])).toEqual([
      ['Ambassadors', 1, 0],
      ['Members', 1, 0],
    ])
  })

  it('are counted where they are too many to name, and only where all were read', () => {
    const many = Array.from({ length: 30 }, (_, id) => certificate(id, 'Contributors'))
    expect(byRole(many, false)[0]).toMatchObject({ more: 6 })
    expect(byRole(many, true)[0]).toMatchObject({ more: null })
  })

  it('leave out whoever may not be seen', () => {
    expect(byRole([certificate(1, 'Members', 'an-id-alone')], false)).toEqual([])
  })
})
