import { describe, expect, it } from '@jest/globals'
import { siteAddress } from './siteAddress.js'

const at = (url: string, path = 'content/en/blog/a.md') =>
  siteAddress({ url, path, siteURL: 'https://example.org' })

describe('siteAddress', () => {
  it('makes addresses of the former site whole', () => {
    expect(at('/images/a b.png')).toBe('https://example.org/images/a%20b.png')
    expect(at('b.png')).toBe('https://example.org/en/blog/a/b.png')
    expect(at('../c#d')).toBe('https://example.org/en/blog/c#d')
    expect(at('./b.png', 'content/en/blog/a/index.md')).toBe('https://example.org/en/blog/a/b.png')
    expect(at('other.md#d')).toBe('https://example.org/en/blog/other/#d')
  })

  it.each(['https://example.com/a', '//example.com/a', '#a', 'mailto:a@example.org', ''])(
    'leaves %j alone',
    (url) => {
      expect(at(url)).toBe(url)
    },
  )
})
