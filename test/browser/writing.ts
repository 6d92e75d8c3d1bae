import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Session, Stage } from './stage.js'

const title = 'Thanks to our ambassadors'
const chineseTitle = '感谢我们的大使'

/** Writes, previews and publishes a post with a roster, with clicks and keys alone. */
export const writingTests = ({ stage, session }: { stage: () => Stage; session: () => Session }): void => {
  let page: Page
  let preview: string

  it('writes a post with a roster block in the panel', async () => {
    page = await stage().open({ as: session(), viewport: { width: 1280, height: 1000 } })
    await page.goto('/admin/collections/posts/create')
    await page.waitForURL(/posts\/[0-9a-f]{24}/)
    await page.waitForLoadState('networkidle')
    await page.fill('#field-title', title)
    await page.locator('[data-lexical-editor="true"]').first().click()
    await page.keyboard.type('They carried us through the year.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/roster')
    await page.locator('.slash-menu-popup', { hasText: 'Roster' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Everybody with a role').click()
    await page.locator('#field-role .rs__control').click()
    await page.locator('.rs__option', { hasText: 'Ambassador' }).click()
    await page.fill('#field-year', '2026')
    await saved(page)
    expect(stage().takeProblems()).toEqual([])
  })

  it('shows the draft to editors through the Preview button, and to nobody else', async () => {
    const [shown] = await Promise.all([page.context().waitForEvent('page'), page.click('#preview-button')])
    await shown.waitForLoadState()
    preview = shown.url()
    expect(await shown.locator('.draft').textContent()).toMatch(/Draft preview/)
    expect(await shown.locator('.laurel-roster').textContent()).toMatch(/Halide Çelik/)
    expect(await shown.locator('meta[name=robots]').getAttribute('content')).toMatch(/noindex/)
    const stranger = await fetch(preview)
    expect(stranger.status).toBe(404)
    expect(await stranger.text()).not.toMatch(title)
    expect(stage().takeProblems()).toEqual([])
    await shown.close()
  })

  it('publishes one language; the draft of the other stays unpublished', async () => {
    await inChinese(page)
    await page.fill('#field-title', chineseTitle)
    await saved(page)
    await page.goto(page.url().replace('locale=zh', 'locale=en'), { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Publish in English' }).click()
    await page.getByText('Published', { exact: true }).first().waitFor()
    const read = async (locale: string) => {
      const query = `where[slug][equals]=thanks-to-our-ambassadors&locale=${locale}&fallback-locale=none`
      const answer = await fetch(`${stage().origin}/api/posts?${query}`)
      const { docs }: { docs: { title?: string; html?: string; locales?: string[] }[] } = await answer.json()
      return docs[0]
    }
    const english = await read('en')
    expect(english).toMatchObject({ title, locales: ['en'] })
    expect(english?.html).toMatch(/<table class="laurel-roster">[\s\S]*Halide Çelik/)
    expect((await read('zh'))?.title ?? null).toBeNull()
    const published = await fetch(`${stage().origin}/posts/thanks-to-our-ambassadors?locale=zh`)
    expect(await published.text()).not.toMatch(chineseTitle)
    expect(stage().takeProblems()).toEqual([])
  })
}

/** Waits until the panel has saved by itself what was typed. */
const saved = async (page: Page): Promise<void> => {
  await page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await page.waitForLoadState('networkidle')
}

const inChinese = async (page: Page): Promise<void> => {
  const address = new URL(page.url())
  address.searchParams.set('locale', 'zh')
  await page.goto(address.href, { waitUntil: 'networkidle' })
}
