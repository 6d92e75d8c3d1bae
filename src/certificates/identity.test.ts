import { describe, expect, it } from '@jest/globals'
import { activeKey, certificateTitle } from './identity.js'

describe('activeKey', () => {
  const award = { person: 'p', role: 'r', year: 2022 }

  it('is one for each award while the certificate is active', () => {
    expect(activeKey({ status: 'active', award })).toBe(
      activeKey({ status: 'active', award: { ...award, group: null } }),
    )
    expect(activeKey({ status: 'active', award })).not.toBe(
      activeKey({ status: 'active', award: { ...award, group: 'g' } }),
    )
  })

  it('never stands in the way of another once the certificate is not active', () => {
    expect(activeKey({ status: 'revoked', award })).not.toBe(activeKey({ status: 'revoked', award }))
  })
})

describe('certificateTitle', () => {
  it('names role, year and person, and copes with what is missing', () => {
    expect(certificateTitle({ roleName: 'Ambassador', year: 2022, personName: 'Zepeng An' })).toBe(
      'Ambassador 2022 - Zepeng An',
    )
    expect(certificateTitle({ roleName: 'Member', personName: 'An' })).toBe('Member - An')
    expect(certificateTitle({})).toBe('')
  })
})
