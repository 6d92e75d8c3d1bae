import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import GithubSlugger from 'github-slugger'

const root = path.resolve(import.meta.dirname, '../..')
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const read = (page: string) => readFileSync(path.join(root, page), 'utf8').replace(/^```.*?^```$/gms, '')

const anchorsOf = (page: string): string[] => {
  const slugger = new GithubSlugger()
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    slugger.slug(text.replaceAll('`', '')),
  )
}

describe('links between the pages of the documentation', () => {
  it.each(pages)('in %s lead somewhere', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file ? path.join(path.dirname(page), file) : page
      if (!existsSync(path.join(root, target))) return true
      return anchor !== undefined && !anchorsOf(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})
