import { describe, expect, it } from '@jest/globals'
import { standingOf } from './standing.js'

const certificate = { status: 'active', person: 'p', personHidden: false }
const now = new Date('2026-06-01T00:00:00Z')

describe('how a certificate stands', () => {
  it('is its state, while its person may be seen', () => {
    for (const status of ['active', 'superseded', 'expired', 'revoked'])
      expect(standingOf({ certificate: { ...certificate, status } })).toBe(status)
  })

  it('is expired once its last day is over', () => {
    expect(standingOf({ certificate: { ...certificate, validUntil: '2026-05-31' }, now })).toBe('expired')
    expect(standingOf({ certificate: { ...certificate, validUntil: '2026-06-01T00:00:00.000Z' }, now })).toBe(
      'active',
    )
  })

  it.each([
    ['hidden', { personHidden: true }],
    ['deleted', { person: null }],
    ['missing, and the state unknown', { status: 'strange' }],
  ])('says no more than withdrawn when the person is %s', (_, change) => {
    expect(standingOf({ certificate: { ...certificate, ...change } })).toBe('withdrawn')
  })

  it('shows a draft to staff alone, whoever it is for', () => {
    const draft = { ...certificate, status: 'draft', personHidden: true }
    expect(standingOf({ certificate: draft })).toBe('unknown')
    expect(standingOf({ certificate: draft, seesDrafts: true })).toBe('draft')
  })
})
