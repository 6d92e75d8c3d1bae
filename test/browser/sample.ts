import { expect, it } from '@jest/globals'
import type { Session, Stage } from './stage.js'

/** The sample content of a new server, and the button that removes it. */
export const sampleTests = ({ stage, session }: { stage: () => Stage; session: () => Session }): void => {
  const posts = async (): Promise<number> => {
    const answer = await fetch(`${stage().origin}/api/posts?depth=0`)
    const { totalDocs }: { totalDocs: number } = await answer.json()
    return totalDocs
  }

  it('is shown to be sample content, and is removed by a button that asks once', async () => {
    expect(await posts()).toBe(1)
    const page = await stage().open({ as: session() })
    await page.goto('/admin', { waitUntil: 'networkidle' })
    const notice = page.locator('.laurel-sample')
    const press = (name: string) => notice.getByRole('button', { name }).click()
    await press('Remove sample content')
    await press('Keep it')
    await press('Remove sample content')
    expect(await posts()).toBe(1)
    await press('Yes, remove it')
    await notice.waitFor({ state: 'detached', timeout: 60_000 })
    await page.locator('.laurel-welcome').waitFor()
    expect(await notice.count()).toBe(0)
    expect(await posts()).toBe(0)
    expect(stage().takeProblems()).toEqual([])
    await page.context().close()
  }, 120_000)
}
