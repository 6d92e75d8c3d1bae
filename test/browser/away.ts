import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { Stage } from './stage.js'

const tables = ['settings', 'posts']

/** What visitors meet when the database can't answer; the tables are hidden from the running server. */
export const awayTests = ({ stage }: { stage: () => Stage }): void => {
  const rename = async (to: (table: string) => [string, string]) => {
    const client = createClient({ url: `file:${stage().database}` })
    for (const table of tables) {
      const [before, after] = to(table)
      await client.execute(`ALTER TABLE ${before} RENAME TO ${after}`)
    }
    client.close()
  }
  beforeAll(() => rename((table) => [table, `${table}_away`]))
  afterAll(() => rename((table) => [`${table}_away`, table]))

  it.each(['/', '/posts/a-year-in-the-sun', '/nothing-here'])(
    'says at %s that it can’t be shown now',
    async (path) => {
      const page = await stage().open({ javaScriptEnabled: false })
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(503)
      const text = await page.locator('body').textContent()
      expect(text).toMatch(/can’t be shown at the moment[\s\S]*暂时无法显示此页面/)
      expect(text).not.toMatch(/SQL|settings|Error:/)
      await page.context().close()
    },
  )
}
