import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseDocument } from 'htmlparser2'
import { domText } from './import/tags.js'
import {
  lexicalToHTML,
  lexicalToMarkdown,
  type MdastNode,
  markdownToLexical,
  parseMarkdown,
} from './index.js'

const corpus = '../shared/corpus'
const isThere = existsSync(corpus)
const files = isThere
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  : []

const bodyOf = (file: string): string =>
  readFileSync(join(corpus, file), 'utf8').replace(/^\ufeff?---\r?\n[\s\S]*?\n---\r?\n/, '')

/** Letters and digits only: spaces and typography may change, words may not. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

const shownAs = (html: string): string => letters(domText(parseDocument(html).children))

/** The visible text of every paragraph, heading, cell and code block. */
function piecesOf(node: MdastNode): string[] {
  if (['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)) return [letters(textOf(node))]
  return (node.children ?? []).flatMap(piecesOf)
}

const textOf = (node: MdastNode): string =>
  node.type === 'html' || node.type === 'footnoteReference'
    ? ''
    : (node.value ?? (node.children ?? []).map(textOf).join(''))

describe('real posts', () => {
  const test = isThere ? it : it.skip
  const note = isThere ? '' : ' (skipped: ../shared/corpus is missing)'

  test(`keep the words of every paragraph, heading, cell and code block${note}`, () => {
    const lost = files.flatMap((file) => {
      const markdown = bodyOf(file)
      const content = markdownToLexical({ markdown })
      const html = shownAs(lexicalToHTML({ content }))
      return piecesOf(parseMarkdown(markdown))
        .filter((piece) => !html.includes(piece))
        .map((piece) => `${file}: ${piece.slice(0, 80)}`)
    })
    expect(lost).toEqual([])
  })

  test(`read the same after a way through Markdown${note}`, () => {
    const changed = files.flatMap((file) => {
      const content = markdownToLexical({ markdown: bodyOf(file) })
      const again = markdownToLexical({ markdown: lexicalToMarkdown({ content }) })
      const [before, after] = [content, again].map((it) => lexicalToHTML({ content: it }))
      return before === after ? [] : [file]
    })
    expect(changed).toEqual([])
  })

  test(`give the same content every time${note}`, () => {
    for (const file of files.slice(0, 10)) {
      const markdown = bodyOf(file)
      expect(markdownToLexical({ markdown })).toEqual(markdownToLexical({ markdown }))
    }
  })
})
