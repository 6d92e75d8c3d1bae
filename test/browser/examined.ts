import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

type Found = { violations: { id: string; nodes: { target: unknown }[] }[] }
type Axe = { run: (within: string) => Promise<Found> }

/** What axe finds on a page, or within a part of it, and whether it is wider than the window. */
export async function examined(page: Page, within = 'html') {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(source)
  return await page.evaluate(async (part) => {
    const axe: unknown = Reflect.get(window, 'axe')
    const { violations } = await (axe as Axe).run(part)
    return {
      violations: violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target))]),
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
    }
  }, within)
}
