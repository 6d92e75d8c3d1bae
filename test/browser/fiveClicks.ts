import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { examined } from './examined.js'
import type { Session, Stage } from './stage.js'

type Options = {
  stage: () => Stage
  session: () => Session
  /** How many have the role and no file. */
  count: number
  award: string
}

/** From the dashboard to drawn certificates, as an editor would who has never done it. */
export const fiveClickTests = ({ stage, session, count, award }: Options): void => {
  it(`draws ${count} certificates in at most five clicks, and the bar moves`, async () => {
    const page = await stage().open({ as: session() })
    stage().takeProblems()
    let clicks = 0
    const click = async (what: Locator) => {
      clicks++
      await what.click()
    }
    await page.goto('/admin', { waitUntil: 'networkidle' })
    await click(page.locator('.laurel-welcome').getByRole('link', { name: 'Issue certificates' }))
    const card = page.locator('.laurel-cards li').filter({ hasText: award })
    await card.waitFor()
    expect(await examined(page, '.laurel-batch')).toEqual({ violations: [], isTooWide: false })
    await click(card.getByRole('button', { name: `Draw ${count} certificates` }))
    await click(page.getByRole('button', { name: `Start with all ${count}` }))
    expect((await barOf(page)).length).toBeGreaterThanOrEqual(2)
    await page.getByText(`${count} are done.`).waitFor()
    await page.getByText(`These ${count} certificates are public.`).waitFor()

    expect(await examined(page, '.laurel-batch')).toEqual({ violations: [], isTooWide: false })
    const row = page.locator('.laurel-row').first()
    const download = async (type: string): Promise<Buffer> => {
      const started = page.waitForEvent('download')
      await click(row.getByRole('link', { name: type }))
      return await readFile(await (await started).path())
    }
    expect((await download('PNG')).subarray(1, 4).toString()).toBe('PNG')
    expect((await download('PDF')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(clicks).toBeLessThanOrEqual(5)
    expect(stage().takeProblems()).toEqual([])
    await page.context().close()
  }, 600_000)
}

/** The values that the bar had until it was gone. */
async function barOf(page: Page): Promise<number[]> {
  const bar = page.getByRole('progressbar')
  await bar.waitFor()
  const seen = new Set<number>()
  for (;;) {
    // Gone between two looks: the work is done.
    const value = await bar.getAttribute('aria-valuenow', { timeout: 1000 }).catch(() => null)
    if (value === null) return [...seen]
    seen.add(Number(value))
    await page.waitForTimeout(100)
  }
}
