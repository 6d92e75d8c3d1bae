import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Session, Stage } from './stage.js'

type Item = { id: string; x: number; y: number; width: number; text?: Record<string, string> }
type Design = { items: Item[] }

/** Makes a template with the mouse and the keyboard. */
export const templateTests = ({ stage, session }: { stage: () => Stage; session: () => Session }): void => {
  it('moves, resizes and words the parts of a template, and keeps them so', async () => {
    const page = await stage().open({ as: session(), viewport: { width: 1280, height: 1100 } })
    await page.goto('/admin/collections/templates/create', { waitUntil: 'networkidle' })
    await drawn(page)
    await page.fill('#field-name', 'Ambassadors')
    const before = await saved(page)
    expect(before.items.length).toBeGreaterThan(10)

    await drag({ page, part: box(page, 'name'), by: { x: 33, y: 21 } })
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+z')
    await drag({ page, part: page.locator('.laurel-editor__handle--e'), by: { x: -40, y: 0 } })
    await box(page, 'title').focus()
    await page.getByRole('textbox', { name: 'English' }).fill('Thank you, ')
    await page.getByRole('button', { name: 'Role', exact: true }).click()
    await box(page, 'divider').focus()
    await page.keyboard.press('Delete')
    const after = await saved(page)

    const [was, is] = [named(before, 'name'), named(after, 'name')]
    expect(is.x).toBeGreaterThan(was.x + 20)
    expect(is.y).toBeGreaterThan(was.y + 20)
    expect(is.width).toBeLessThan(was.width - 20)
    expect(named(after, 'title').text?.en).toBe('Thank you, {{role}}')
    expect(after.items.some(({ id }) => id === 'divider')).toBe(false)

    await page.reload({ waitUntil: 'networkidle' })
    await drawn(page)
    await box(page, 'name').focus()
    expect(await page.getByLabel('From left').inputValue()).toBe(String(is.x))
    expect(await page.getByLabel('From top').inputValue()).toBe(String(is.y))
    expect(await page.locator('#action-save').isDisabled()).toBe(true)
    expect(stage().takeProblems()).toEqual([])
    await page.context().close()
  }, 120_000)
}

const box = (page: Page, id: string) => page.locator(`[data-item="${id}"]`)

const drawn = (page: Page) => page.locator('.laurel-editor__page > img').waitFor()

/** Saves, and reads what was kept. */
async function saved(page: Page): Promise<Design> {
  const isSaving = /\/api\/templates(\/[0-9a-f]+)?\?/
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) => isSaving.test(response.url()) && response.request().method() !== 'GET',
    ),
    page.click('#action-save'),
  ])
  const { doc }: { doc: { id: string; design: Design } } = await answer.json()
  await page.waitForURL(new RegExp(doc.id))
  await page.waitForLoadState('networkidle')
  const kept = await page.request.get(`/api/templates/${doc.id}?depth=0`)
  const { design }: { design: Design } = await kept.json()
  return design
}

/** With Alt held, nothing snaps. */
async function drag({
  page,
  part,
  by,
}: {
  page: Page
  part: ReturnType<typeof box>
  by: { x: number; y: number }
}): Promise<void> {
  await part.scrollIntoViewIfNeeded()
  const place = await part.boundingBox()
  if (!place) throw new Error('there is nothing to drag')
  const from = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
  await page.keyboard.down('Alt')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2)
  await page.mouse.move(from.x + by.x, from.y + by.y)
  await page.mouse.up()
  await page.keyboard.up('Alt')
}

function named({ items }: Design, id: string): Item {
  const item = items.find((one) => one.id === id)
  if (!item) throw new Error(`the design has no "${id}"`)
  return item
}
