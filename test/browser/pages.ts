import { expect, it } from '@jest/globals'
import { examined } from './examined.js'
import type { Stage } from './stage.js'

const paths = {
  home: '/',
  'home in Chinese': '/?locale=zh',
  post: '/posts/a-year-in-the-sun',
  'post in Chinese': '/posts/a-year-in-the-sun?locale=zh',
  'post in another language than asked for': '/posts/only-in-english?locale=zh',
  'an address at which nothing is': '/posts/nothing-here?locale=zh',
}

const looked = {
  ...paths,
  search: '/certificates',
  'search that found somebody': '/certificates?q=halide',
  'search that found nobody': '/certificates?q=nobody-at-all&year=2026&locale=zh',
  person: '/people/halide-celik',
  role: '/roles/ambassador?locale=zh',
  roster: '/roles/ambassador/2026',
}

const looks = [
  { name: 'a desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a desktop at night', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'a phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'a phone at night', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const

/** The public pages, as visitors meet them. */
export const pageTests = ({ stage }: { stage: () => Stage }): void => {
  it.each(looks)('can be read by everybody on $name: axe finds nothing', async ({ name: _, ...look }) => {
    const page = await stage().open(look)
    for (const [name, path] of Object.entries({ ...looked, ...(await certificatePages(stage())) })) {
      await page.goto(path)
      expect({ name, ...(await examined(page)) }).toEqual({ name, violations: [], isTooWide: false })
    }
    stage().takeProblems()
    await page.context().close()
  })

  it('need no JavaScript, answer with their true status and say their language', async () => {
    const page = await stage().open({ javaScriptEnabled: false })
    const seen: Record<string, unknown> = {}
    for (const [name, path] of Object.entries(paths)) {
      const answer = await page.goto(path)
      const lang = await page.locator('html').getAttribute('lang')
      seen[name] = [
        answer?.status(),
        lang,
        await page.title(),
        await page.locator('h1').first().textContent(),
      ]
    }
    expect(seen).toEqual({
      home: [200, 'en', 'Sunflower Community', 'Sunflower Community'],
      'home in Chinese': [200, 'zh', '向日葵社区', '向日葵社区'],
      post: [200, 'en', 'A year in the sun · Sunflower Community', 'A year in the sun'],
      'post in Chinese': [200, 'zh', '阳光下的一年 · 向日葵社区', '阳光下的一年'],
      'post in another language than asked for': [
        200,
        'zh',
        'Only in English · 向日葵社区',
        'Only in English',
      ],
      'an address at which nothing is': [
        404,
        'zh',
        '404 · There is nothing at this address',
        '此地址没有内容',
      ],
    })
    stage().takeProblems()
    await page.context().close()
  })

  it('lead from a former address of a post to where it lives now', async () => {
    const answer = await fetch(`${stage().origin}/posts/a-former-address?locale=zh`, { redirect: 'manual' })
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe('/posts/only-in-english?locale=zh')
  })

  it('are kept by no cache, and tell search engines what a post is', async () => {
    const answer = await fetch(`${stage().origin}/posts/a-year-in-the-sun`)
    expect(answer.headers.get('cache-control')).toMatch(/no-store/)
    const html = await answer.text()
    expect(html).toMatch(
      /<link rel="alternate" hrefLang="zh" href="[^"]*\/posts\/a-year-in-the-sun\?locale=zh"/,
    )
    expect(html).toMatch(/<meta property="og:title" content="A year in the sun"/)
    expect(html).toMatch(/"@type":"Article"/)
  })
}

/** The pages of one certificate that holds and one that was revoked. */
async function certificatePages({ origin }: Stage): Promise<Record<string, string>> {
  const found = async (q: string) => {
    const { items } = await (await fetch(`${origin}/api/certificates/search?q=${q}`)).json()
    return `/certificates/${items[0].serial}`
  }
  return { certificate: await found('halide'), 'revoked certificate': `${await found('revoked')}?locale=zh` }
}
