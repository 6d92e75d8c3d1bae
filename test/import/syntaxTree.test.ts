import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { splitFrontMatter } from '../../src/import/parse/frontMatter/index.js'
import { decodeSource, parseSource } from '../../src/import/parse/index.js'
import { lexicalToMarkdown, type MdastNode, mdastToLexical, parseMarkdown } from '../../src/richtext/index.js'

const corpus = '../shared/corpus'
const isThere = existsSync(corpus)
const files = isThere
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  : []

/** What of a tree must be the same, in order. */
type Facts = Record<
  'headings' | 'words' | 'cells' | 'code' | 'links' | 'pictures' | 'lists' | 'emphasis',
  string[]
>

/**
 * The differences that are accepted, each kind with its reason:
 * - spaces and line ends within a text: HTML shows them as one space;
 * - HTML: it becomes the block that it means, so that its tags are no nodes to compare, and its comments are left out;
 * - shortcodes: their wording moves to the end of the post, and what they mean stands in their place;
 * - which of two marks on the same words is the outer one: the editor does not tell;
 * - a definition: references become links with their addresses;
 * - empty cells at the end of a row, and an empty header: Markdown fills tables up;
 * - the title of a picture, and links without words around pictures: they are fields of the picture.
 */
const shortcode = /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{:[^}]*\}/g
/** Shortcodes that are no address of a link: their values are no links of their own. */
const standing = /(?<!\()\{\{[<%][^`]*?[>%]\}\}/g
const squeezed = (text: string): string =>
  text
    .replace(shortcode, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

function factsOf(tree: MdastNode): Facts {
  const facts: Facts = {
    headings: [],
    words: [],
    cells: [],
    code: [],
    links: [],
    pictures: [],
    lists: [],
    emphasis: [],
  }
  const definitions = new Map<string, string>()
  const walk = (node: MdastNode, visit: (node: MdastNode, depth: number) => void, depth = 0) => {
    visit(node, depth)
    for (const child of node.children ?? []) walk(child, visit, depth + (node.type === 'list' ? 1 : 0))
  }
  walk(tree, ({ type, identifier = '', url = '' }) => {
    if (type === 'definition') definitions.set(identifier, url)
  })
  walk(tree, (node, depth) => {
    const text = squeezed(textOf(node))
    const url = squeezed(node.url ?? definitions.get(node.identifier ?? '') ?? '')
    if (node.type === 'heading') facts.headings.push(`${node.depth} ${text}`)
    if (node.type === 'tableCell' && text) facts.cells.push(text)
    if (node.type === 'code') facts.code.push(`${node.lang ?? ''} ${(node.value ?? '').trim()}`)
    if (node.type === 'link' || node.type === 'linkReference') if (text) facts.links.push(`${text} ${url}`)
    if (node.type === 'image' || node.type === 'imageReference')
      facts.pictures.push(`${squeezed(node.alt ?? '')} ${url}`)
    if (node.type === 'listItem') {
      const first = (node.children ?? []).find(({ type }) => type === 'paragraph')
      facts.lists.push(`${depth} ${node.checked ?? '-'} ${first ? squeezed(textOf(first)) : ''}`)
    }
    if ((node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') && text)
      facts.emphasis.push(`${node.type} ${text}`)
    if (node.type === 'text' || node.type === 'inlineCode') facts.words.push(...words(node.value ?? ''))
  })
  const byMark = (mark: string) => facts.emphasis.filter((fact) => fact.startsWith(`${mark} `))
  return { ...facts, emphasis: ['strong', 'emphasis', 'delete'].flatMap(byMark) }
}

const words = (text: string): string[] => squeezed(text).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []

const textOf = (node: MdastNode): string =>
  node.type === 'html' && /^<br/i.test(node.value ?? '')
    ? ' '
    : node.type === 'html' || node.type === 'image'
      ? ''
      : node.type === 'break'
        ? ' '
        : (node.value ?? (node.children ?? []).map(textOf).join(''))

/** What of one sequence the other lacks, or has in another order. */
function missing(wanted: string[], got: string[]): string[] {
  let at = 0
  return wanted.filter((item) => {
    const found = got.indexOf(item, at)
    if (found < 0) return true
    at = found + 1
    return false
  })
}

describe('the Markdown of an imported post', () => {
  const test = isThere ? it.each(files) : it.skip.each(['(skipped: ../shared/corpus is missing)'])

  test('says what the original says, in order: %s', (file) => {
    const bytes = readFileSync(join(corpus, file))
    const original = parseMarkdown(splitFrontMatter(decodeSource(bytes).text).body.replace(standing, ''))
    const { tree } = parseSource({ path: file, bytes })
    const exported = parseMarkdown(lexicalToMarkdown({ content: mdastToLexical({ tree }) }))
    const [before, after] = [factsOf(original), factsOf(exported)]
    const lost = Object.fromEntries(
      Object.entries(before).map(([kind, facts]) => [
        kind,
        missing(facts, Object.entries(after).find(([name]) => name === kind)?.[1] ?? []),
      ]),
    )
    expect(lost).toEqual({
      headings: [],
      words: [],
      cells: [],
      code: [],
      links: [],
      pictures: [],
      lists: [],
      emphasis: [],
    })
  })
})
