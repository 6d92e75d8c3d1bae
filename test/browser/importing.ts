import { expect, it } from '@jest/globals'
import type { Session, Stage } from './stage.js'

const post = `---
title: 2023 年度回顾
---
## 2023 年讲师

| 姓名 | GitHub |
| --- | --- |
| 林示例 | lin-example |
`

/** Imports a dropped post, from the choice of the file to the report, with clicks alone. */
export const importTests = ({ stage, session }: { stage: () => Stage; session: () => Session }): void => {
  it('imports a post: its file, what would be done, one person left out, and the report', async () => {
    const page = await stage().open({ as: session(), viewport: { width: 1280, height: 1000 } })
    await page.goto('/admin/import', { waitUntil: 'networkidle' })
    const file = { name: 'review.md', mimeType: 'text/markdown', buffer: Buffer.from(post) }
    await page.locator('.laurel-drop input[type=file]').first().setInputFiles(file)
    await page.getByRole('button', { name: 'Show what would be done' }).click()
    await page.getByRole('button', { name: 'Posts, New: 1' }).waitFor()
    await page.getByText('by its title it is taken as zh').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'People, New: 1' }).click()
    await page.getByRole('button', { name: 'Leave out 林示例 @lin-example' }).click()
    await page.getByRole('button', { name: 'People, Left out: 1' }).waitFor()
    await page.getByRole('button', { name: 'Take 林示例 @lin-example' }).click()
    await page.getByRole('button', { name: /^Start/ }).click()
    await page.getByText('The import is done.').waitFor()
    await page.getByRole('link', { name: 'Open 林示例 @lin-example' }).click()
    await page.waitForURL(/people\/[0-9a-f]{24}/)
    expect(await page.inputValue('#field-github')).toBe('lin-example')
    expect(stage().takeProblems()).toEqual([])
    await page.context().close()
  })
}
