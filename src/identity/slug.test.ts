import { describe, expect, it } from '@jest/globals'
import { slugify, uniqueSlug } from './index.js'

describe('slugify', () => {
  it.each([
    ['KubeCon 2022: Year in Review!', 'kubecon-2022-year-in-review'],
    ['São Paulo & Łódź', 'sao-paulo-lodz'],
    ['社区贡献者', 'she-qu-gong-xian-zhe'],
    ['Hello 世界 2022', 'hello-shi-jie-2022'],
    ['Иван Петров', 'ivan-petrov'],
    ['it’s', 'its'],
    ['life-', 'life'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('spells %s as %s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('is at most 80 characters long and ends with a whole word', () => {
    const slug = slugify('word '.repeat(1000))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
    expect(slugify('x'.repeat(1000))).toHaveLength(80)
  })

  it('is never empty', () => {
    expect(slugify('!!!', { fallback: 'Some Post' })).toBe('some-post')
    expect(slugify('!!!')).toMatch(/^x-[\da-f]{8}$/)
    expect(slugify('!!!')).not.toBe(slugify('???'))
  })

  it('gives the slug of a slug back', () => {
    const slug = slugify('A long title about 社区 '.repeat(10))
    expect(slugify(slug)).toBe(slug)
  })
})

describe('uniqueSlug', () => {
  it('counts up to the first that is free', async () => {
    const taken = new Set(['lei-xue', 'lei-xue-2'])
    expect(await uniqueSlug({ slug: 'lei-xue', isTaken: (slug) => taken.has(slug) })).toBe('lei-xue-3')
    expect(await uniqueSlug({ slug: 'bo-wu', isTaken: async (slug) => taken.has(slug) })).toBe('bo-wu')
  })

  it('stays within 80 characters', async () => {
    const slug = 'x'.repeat(80)
    const unique = await uniqueSlug({ slug, isTaken: (candidate) => candidate === slug })
    expect(unique).toBe(`${'x'.repeat(78)}-2`)
  })
})
