import { describe, expect, it } from '@jest/globals'
import {
  languageFolders,
  pathLanguage,
  pathWithoutLocale,
  readCode,
  siteLocale,
  textLanguage,
} from './index.js'

const locales = ['en', 'zh']

describe('the language of a path', () => {
  it.each([
    ['content/zh/news/a.md', 'zh', 'content/news/a.md'],
    ['content/blog/zh-CN/prow.md', 'zh', 'content/blog/prow.md'],
    ['blog/zh_hans/a.md', 'zh', 'blog/a.md'],
    ['a.zh.md', 'zh', 'a.md'],
    ['x/a_zh-CN.md', 'zh', 'x/a.md'],
    ['x/Based on Acorn-CN.md', 'zh', 'x/Based on Acorn.md'],
    ['x/a.en.md', 'en', 'x/a.md'],
    ['post/index.zh-cn.md', 'zh', 'post/index.md'],
    ['README_zh.md', 'zh', 'README.md'],
    ['about/zh.md', 'zh', 'about/index.md'],
    ['content/en/blog/_posts/a.md', 'en', 'content/blog/_posts/a.md'],
    ['content/en/a.zh.md', 'zh', 'content/a.md'],
    ['i18n/zh/docusaurus-plugin-content-blog/2021-01-01-a.md', 'zh', 'blog/2021-01-01-a.md'],
    ['i18n/zh-CN/docusaurus-plugin-content-docs/current/a.md', 'zh', 'docs/a.md'],
  ])('of %s is %s, and without it the path is %s', (path, locale, neutral) => {
    expect(pathLanguage({ path, locales })).toEqual({ locale, neutral })
    expect(pathWithoutLocale({ path, locale })).toBe(neutral)
  })

  it.each([
    'news/a.md',
    'how-to-do-it.md',
    'things-to-do.md',
    'it/a.md',
    'release-v202.md',
    'docs/no/a.md',
    'node.js.md',
    'a.io.notes.md',
  ])('is not said by %s', (path) => {
    expect(pathLanguage({ path, locales })).toEqual({ neutral: path })
  })

  it.each([
    ['a.fr.md', 'fr'],
    ['content/ja/a.md', 'ja'],
    ['blog/pt-BR/a.md', 'pt-BR'],
    ['content/zh-TW/a.md', 'zh-TW'],
    ['a_ko-KR.md', 'ko-KR'],
  ])('of %s is one that the site does not have', (path, foreign) => {
    expect(pathLanguage({ path, locales })).toMatchObject({ foreign })
  })

  it('is one that the site does not have where the folder stands beside languages', () => {
    const paths = ['site/en/a.md', 'site/it/a.md', 'it/a.md']
    const isAmongLanguages = languageFolders({ paths, locales })
    const said = paths.map((path) => pathLanguage({ path, locales, isAmongLanguages }))
    expect(said.map(({ locale, foreign }) => locale ?? foreign)).toEqual(['en', 'it', undefined])
  })
})

describe('a language', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['cn', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh_cn', 'zh'],
    ['en-US', 'en'],
    ['zh-TW', undefined],
    ['fr', undefined],
  ])('%s is %s on a site in English and Chinese', (text, locale) => {
    const code = readCode(text)
    expect(code && siteLocale(code, locales)).toBe(locale)
  })

  it('is the one written alike where the site has several', () => {
    const of = (text: string) => siteLocale(readCode(text) ?? { language: '' }, ['zh-TW', 'zh-CN', 'en-GB'])
    expect(['zh', 'zh-Hant', 'en', 'zh-cn'].map(of)).toEqual(['zh-CN', 'zh-TW', 'en-GB', 'zh-CN'])
  })

  it.each(['js', 'posts', 'x', '', 'a-b', 'zz', 'en-qq', 'news'])('is not what "%s" says', (text) => {
    expect(readCode(text)).toBeUndefined()
  })
})

describe('a title', () => {
  it.each([
    ['社区 2022 年度回顾与致谢', ['en', 'zh'], 'zh'],
    ['Acme 社区 2022 年度回顾', ['en', 'zh'], 'zh'],
    ['Thanks to 张三 and all others', ['en', 'zh'], undefined],
    ['コミュニティの年間報告', ['en', 'zh'], undefined],
    ['The year 2022 in review', ['zh', 'en'], 'en'],
    ['年度回顾', ['zh', 'en'], undefined],
    ['年度回顾', ['en', 'fr'], undefined],
    ['Prow', ['zh', 'en'], undefined],
  ])('"%s" on a site in %j is in %s', (text, site, locale) => {
    expect(textLanguage({ text, locales: site })).toBe(locale)
  })
})
