import { describe, expect, it } from '@jest/globals'
import { countPlan } from '../../src/import/index.js'
import { head, imported, letter, plan, written } from './letter.js'
import { nothing, source } from './memory.js'

describe('a post', () => {
  const at = (path: string, locale: string, date = '2022-01-05') =>
    source({ text: letter.replace('2022-01-05', date), path, locale })

  it('has its slug from its file, its section from its folder and its texts from the front matter', () => {
    const [post] = plan([at('content/en/news/annual-letter.md', 'en')]).posts
    expect(post).toMatchObject({
      action: 'create',
      locale: 'en',
      isDraft: false,
      fields: {
        title: 'Acorn 2021',
        slug: 'annual-letter',
        section: 'news',
        byline: 'Acorn',
        publishedAt: '2022-01-05T00:00:00.000Z',
      },
    })
  })

  it.each([
    ['blog/oak/index.md', 'oak'],
    ['acorn-2021.draft.md', 'acorn-2021'],
    ['release_v0.6.0.md', 'release-v0-6-0'],
    ['letter.en.md', 'letter'],
    ['社区.md', 'she-qu'],
  ])('%s has the slug %s', (path, slug) => {
    expect(plan([at(path, 'en')]).posts[0]?.fields.slug).toBe(slug)
  })

  it('never takes the address of another', () => {
    const existing = {
      ...nothing,
      posts: [{ id: 1, slug: 'now', formerSlugs: ['letter'], sources: {}, hashes: {} }],
    }
    expect(plan([at('letter.md', 'en')], existing).posts[0]?.fields.slug).toBe('letter-2')
  })

  it('in two languages is one, with a date of its own where a language has one', () => {
    const files = [at('content/en/a.md', 'en'), at('content/zh/a.md', 'zh', '2022-02-01')]
    const { posts } = plan(files)
    expect(posts).toMatchObject([
      { action: 'create' },
      { action: 'update', of: 'post:content/en/a.md', fields: { dateline: '2022-02-01T00:00:00.000Z' } },
    ])
    expect(countPlan(plan(files)).posts.created).toBe(1)
    const existing = imported(...files)
    expect(existing.posts).toHaveLength(1)
    expect(written(existing, files)).toEqual({})
    expect(plan(files.slice(1), imported(...files.slice(0, 1))).posts).toMatchObject([
      { action: 'update', id: 'posts 1' },
    ])
  })

  it('keeps the address of a picture elsewhere, and takes and reports files beside it', () => {
    const text = `${head}![a](a.png) ![b](b.png) ![c](https://example.org/c.png)`
    const file = { path: 'a.png', sha256: 'aa', size: 1, mimeType: 'image/png' }
    const { media, posts, warnings } = plan([
      { ...source({ text }), files: { 'a.png': file, 'b.png': null } },
    ])
    expect(media).toMatchObject([{ key: 'media:aa', action: 'create', fields: { file, alt: 'a' } }])
    expect(posts[0]?.media).toEqual({ 'a.png': 'media:aa' })
    expect(warnings).toMatchObject([{ key: 'fileMissing', line: 7, values: { url: 'b.png' } }])
  })

  it('that can’t be read fails alone, with its reason', () => {
    const bad = source({ text: '>'.repeat(500), path: 'bad.md' })
    const result = plan([bad, source({ text: letter })])
    expect(countPlan(result).posts).toMatchObject({ created: 1, failed: 1 })
    expect(result.warnings).toMatchObject([{ file: 'bad.md', line: 1, key: 'postSkipped' }])
    expect(result.warnings[0]?.message).toContain('more than 100 deep')
  })
})
