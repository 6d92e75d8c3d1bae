import { describe, expect, it } from '@jest/globals'
import { chooseTemplate } from './chooseTemplate.js'

const templates = [
  { id: 'default', isDefault: true },
  { id: 'ambassador', role: 'a' },
  { id: 'ambassador 2022', role: 'a', year: 2022 },
  { id: 'member 2020', role: 'm', year: 2020 },
]

describe('the template of a certificate', () => {
  it.each([
    ['a', 2022, 'ambassador 2022'],
    ['a', 2023, 'ambassador'],
    ['a', undefined, 'ambassador'],
    ['m', 2020, 'member 2020'],
    ['m', 2022, 'default'],
    [undefined, undefined, 'default'],
  ])('of role %s and year %s is that of %s', (role, year, id) => {
    expect(chooseTemplate({ templates, role, year })?.id).toBe(id)
  })

  it('is none where nothing fits', () => {
    expect(chooseTemplate({ templates: templates.slice(1), role: 'x', year: 2022 })).toBeUndefined()
  })
})
