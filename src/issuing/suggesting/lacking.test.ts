import { describe, expect, it } from '@jest/globals'
import { countLacking } from './lacking.js'

const certificate = {
  id: '1',
  serial: 'A',
  status: 'active',
  role: 'contributor',
  year: 2022,
}

describe('What is suggested to be drawn', () => {
  it('counts by role and year who lacks a file, most first', () => {
    const ambassador = { ...certificate, role: 'ambassador' }
    expect(countLacking([ambassador, certificate, certificate])).toEqual([
      { role: 'contributor', year: 2022, count: 2 },
      { role: 'ambassador', year: 2022, count: 1 },
    ])
  })

  it('leaves out what has a file, is kept elsewhere, is over, or is for a group', () => {
    const others = [
      { filename: 'a.png' },
      { sourceURL: 'https://example.org/a.png' },
      { status: 'revoked' },
      { group: 'docs' },
      { role: null },
    ]
    expect(countLacking(others.map((other) => ({ ...certificate, ...other })))).toEqual([])
  })
})
