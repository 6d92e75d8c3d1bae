import { describe, expect, it } from '@jest/globals'
import { checkURL } from './checkURL.js'
import { isPublicAddress } from './isPublicAddress.js'
import { webRules } from './rules.js'

describe('which addresses are public', () => {
  it.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450::1'])(
    '%s is',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ['unspecified', '0.0.0.0', '0.1.2.3', '::'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
    ['link-local', '169.254.1.1', 'fe80::1', 'fec0::1'],
    ['shared (CGNAT)', '100.64.0.1', '100.127.255.255'],
    ['multicast or broadcast', '224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
    [
      'reserved',
      '192.0.0.1',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '240.0.0.1',
      '2001:db8::1',
    ],
    ['IPv4 within IPv6', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::127.0.0.1', '2002:7f00:1::', '2001::1'],
    ['NAT64', '64:ff9b::7f00:1', '64:ff9b:1::7f00:1'],
    ['metadata', '169.254.169.254', '100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254'],
    ['not given out', '3fff::1', '4000::1', '5f00::1', '8000::1'],
    ['no IP address', '', 'localhost', 'not:an:ip', '999.1.1.1'],
  ])('what is %s is not', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })
})

describe('an address to be fetched', () => {
  const problemOf = (address: string): unknown => {
    try {
      return checkURL(address, webRules).href
    } catch (error) {
      return error instanceof Error ? error.message : error
    }
  }

  it.each([
    'http://127.0.0.1/a',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://[::1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1/',
  ])('is refused where it means a private machine: %s', (address) => {
    expect(problemOf(address)).toBe('privateAddress')
  })

  it.each([
    ['ftp://example.org/a.png', 'notWeb'],
    ['file:///etc/passwd', 'notWeb'],
    ['data:image/png;base64,AA', 'notWeb'],
    ['javascript:alert(1)', 'notWeb'],
    ['http://user:secret@example.org/', 'hasPassword'],
    ['https://user@example.org/', 'hasPassword'],
    ['http://example.org:22/', 'otherPort'],
    ['https://example.org:8443/', 'otherPort'],
    ['/images/a.png', 'notAnAddress'],
    ['http://', 'notAnAddress'],
    ['http://[fe80::1%25eth0]/', 'notAnAddress'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['http://example.org:443/a', 'http://example.org:443/a'],
  ])('%s is %s', (address, expected) => {
    expect(problemOf(address)).toBe(expected)
  })
})
