import { beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { panelTranslations } from '../../src/translations/index.js'
import type { Session, Stage } from './stage.js'

const collections = [
  'posts',
  'media',
  'people',
  'certificates',
  'templates',
  'roles',
  'groups',
  'partners',
  'projects',
  'users',
]

type Screen = { name: string; problems: string[]; english: string[] }

/** Opens every screen of the panel, in Chinese, after others have worked in English. */
export const screenTests = ({ stage, session }: { stage: () => Stage; session: () => Session }): void => {
  const seen: Screen[] = []

  beforeAll(async () => {
    const page = await stage().open({ as: session() })
    await page.context().addCookies([{ name: 'payload-lng', value: 'zh', url: stage().origin }])
    stage().takeProblems()
    const english = onlyEnglish()
    for await (const name of screens(page)) {
      const found = (await textsOn(page)).filter((text) => english.has(text))
      seen.push({ name, problems: stage().takeProblems(), english: found })
    }
    await page.context().close()
  }, 180_000)

  it('opens every list and every edit screen without an error', () => {
    expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([])
    expect(seen.length).toBeGreaterThan(2 * collections.length)
  })

  it('shows no English label of ours in Chinese', () => {
    expect(seen.filter(({ english }) => english.length > 0)).toEqual([])
  })
}

/** Goes through all screens, with every tab of each. */
async function* screens(page: Page): AsyncGenerator<string> {
  await page.goto('/admin', { waitUntil: 'networkidle' })
  await page.locator('.laurel-welcome').waitFor()
  yield 'dashboard'
  for (const slug of collections) {
    await page.goto(`/admin/collections/${slug}`, { waitUntil: 'networkidle' })
    await page.locator('.collection-list').waitFor()
    yield `${slug} list`
    const answer = await page.request.get(`/api/${slug}?limit=1&depth=0&sort=createdAt`)
    const { docs }: { docs: { id: string }[] } = await answer.json()
    await page.goto(`/admin/collections/${slug}/${docs[0]?.id ?? 'create'}`, { waitUntil: 'networkidle' })
    yield* tabs(page, slug)
  }
  await page.goto('/admin/import', { waitUntil: 'networkidle' })
  await page.locator('.laurel-drop').waitFor()
  for (const more of await page.locator('.laurel-more summary').all()) await more.click()
  yield 'import'
  await page.goto('/admin/globals/settings', { waitUntil: 'networkidle' })
  yield* tabs(page, 'settings')
  await page.goto('/admin/account', { waitUntil: 'networkidle' })
  yield* tabs(page, 'account')
}

async function* tabs(page: Page, name: string): AsyncGenerator<string> {
  await page.locator('.document-fields').first().waitFor()
  yield name
  const buttons = page.locator('.tabs-field__tab-button')
  for (let at = 1; at < (await buttons.count()); at++) {
    await buttons.nth(at).click()
    await page.waitForLoadState('networkidle')
    yield `${name}, tab ${at + 1}`
  }
}

/** Our English texts that are not also the Chinese ones, such as HTML. */
function onlyEnglish(): Set<string> {
  const { en, zh } = panelTranslations()
  const chinese = new Set(Object.values(zh?.laurel ?? {}).flatMap((section) => Object.values(section)))
  const english = Object.values(en?.laurel ?? {}).flatMap((section) => Object.values(section))
  return new Set(english.filter((text) => !chinese.has(text)))
}

/** What the screen says outside of the values that editors typed: visible texts, placeholders and labels. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const values =
      '.rs__single-value, .relationship--multi-value-label, td a, .doc-header__title, .step-nav__last'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent && !parent.closest(`script, style, ${values}`)) texts.push(node.textContent?.trim() ?? '')
    }
    const attributes = [...document.querySelectorAll('[placeholder], [aria-label], [title]')].flatMap(
      (element) =>
        ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name)?.trim() ?? ''),
    )
    return [...new Set([...texts, ...attributes])].filter(Boolean)
  })
