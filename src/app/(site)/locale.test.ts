import { describe, expect, it } from '@jest/globals'
import { pages } from '../../translations/index.js'
import { hrefIn, languageName, preferredLocale, shownLocale, speech } from './locale.js'

const locales = ['en', 'zh']

describe('the language of a page', () => {
  it('is the one asked for if the content has it, else the default', () => {
    expect(speech({ asked: 'zh', locales }).locale).toBe('zh')
    expect(speech({ asked: ['zh', 'en'], locales }).locale).toBe('en')
    expect(speech({ asked: '"><script>', locales }).locale).toBe('en')
  })

  it('fills values into the words around the content', () => {
    expect(speech({ asked: 'zh', locales }).say(pages.pageOf, { page: 2, pages: 3 })).toBe('第 2 页，共 3 页')
    expect(speech({ asked: 'de', locales: ['de'] }).say(pages.pageOf, { page: 2, pages: 3 })).toBe(
      'Page 2 of 3',
    )
  })

  it('is not named in addresses where it is the default', () => {
    expect(hrefIn({ path: '/', locale: 'en', locales })).toBe('/')
    expect(hrefIn({ path: '/posts/a', locale: 'zh', locales, page: 2 })).toBe('/posts/a?locale=zh&page=2')
  })

  it('is that of the text where a post has no other', () => {
    expect(shownLocale({ published: ['zh'], locale: 'en', locales })).toBe('zh')
    expect(shownLocale({ published: ['en', 'zh'], locale: 'zh', locales })).toBe('zh')
    expect(shownLocale({ published: null, locale: 'zh', locales })).toBe('zh')
  })

  it('follows the browser where no address says', () => {
    expect(preferredLocale({ header: 'de, zh-CN;q=0.9, en;q=0.8', locales })).toBe('zh')
    expect(preferredLocale({ header: null, locales })).toBeUndefined()
  })

  it('is called as its speakers call it', () => {
    expect(languageName('zh')).toBe('中文')
  })
})
