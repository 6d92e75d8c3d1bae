import { describe, expect, it } from '@jest/globals'
import { build, type LexicalNode } from '../lexical/index.js'
import { canonical } from './canonical.js'
import { exactToLexical } from './read.js'
import { lexicalToExact } from './write.js'

const block = (blockType: string, fields: Record<string, unknown>): LexicalNode =>
  build.block({ id: `id-${blockType}`, blockType, fields })
const words = (text: string): LexicalNode => build.paragraph([build.text(text)])
const media = (url: string) => (url === '../files/media/a%20b.png' ? 'm1' : undefined)
const data = {
  media: new Map([
    ['m1', { url: '../files/media/a%20b.png', alt: 'Library', width: 9, height: 9, sizes: [] }],
  ]),
  rosters: new Map([
    [
      'id-roster',
      {
        rows: [
          { name: 'Ada', github: null, slug: null, serial: null, url: null, fileURL: null, isPublic: true },
        ],
      },
    ],
  ]),
}
const write = (...nodes: LexicalNode[]): string =>
  lexicalToExact({ content: build.richText(nodes), data, media })
const back = (markdown: string): LexicalNode[] => exactToLexical({ markdown, media }).root.children

describe('content written to be read back', () => {
  const cell = (text: string, more = {}): LexicalNode => ({
    ...build.tableCell({ isHeader: false, children: [words(text)] }),
    ...more,
  })
  const kinds: Record<string, LexicalNode[]> = {
    'a roster': [block('roster', { from: 'listed', certificates: ['c1'], layout: 'table', show: 'both' })],
    'a query of a roster': [
      block('roster', { from: 'query', role: 'r1', year: 2024, layout: 'grid', columns: 3 }),
    ],
    partners: [block('partnerGrid', { from: 'query', kind: 'gold', columns: 4 })],
    stats: [block('stats', { items: [{ id: '1', value: '42', label: 'answers --> all' }] })],
    'a picture of the library': [block('image', { media: 'm1', alt: 'A', decorative: false })],
    'a picture with everything': [
      block('image', {
        media: 'm1',
        alt: 'A',
        caption: 'C',
        width: 40,
        alignment: 'center',
        link: 'https://example.org/',
      }),
    ],
    'a gallery': [
      block('gallery', {
        items: [
          { id: '1', media: 'm1', alt: 'A' },
          { id: '2', url: 'https://example.org/b.png' },
        ],
        columns: 2,
      }),
    ],
    'a callout': [block('callout', { style: 'tip', title: 'T', content: build.richText([words('In it')]) })],
    'a callout with pictures': [
      block('callout', {
        style: 'details',
        title: 'T',
        content: build.richText([block('image', { media: 'm1' }), words('x')]),
      }),
    ],
    'an embed': [block('embed', { kind: 'iframe', url: 'https://www.youtube.com/embed/abc', title: 'V' })],
    'code with fences and comments': [
      block('code', { language: 'html', code: '```\n<!-- /laurel:code -->\n```' }),
    ],
    'HTML of its own': [block('html', { html: '<table><tr><td rowspan="2">a</td></tr></table>' })],
    'merged cells': [
      build.table([build.tableRow([cell('a', { colSpan: 2 }), cell('b', { backgroundColor: '#eee' })])]),
    ],
    'empty paragraphs': [words('a'), build.paragraph([]), build.paragraph([]), words('b')],
    'nothing but an empty paragraph': [build.paragraph([])],
    'two lists that touch': [
      build.list({
        listType: 'bullet',
        children: [build.listItem({ value: 1, children: [build.text('a')] })],
      }),
      build.list({
        listType: 'bullet',
        children: [build.listItem({ value: 1, children: [build.text('b')] })],
      }),
    ],
    'spaces at the ends and signs': [words('  *a_ <b> &amp; 1. '), words('+ x'), words('# y')],
    'underlined, coloured text': [
      build.paragraph([{ ...build.text('u', 8), style: 'color: red' }, build.text('x', 3)]),
    ],
    'a link to a post': [
      build.paragraph([
        {
          ...build.link({ id: 'l', url: '', children: [build.text('t')] }),
          fields: { linkType: 'internal', doc: { relationTo: 'posts', value: 'p1' } },
        },
      ]),
    ],
    'a node of another plugin': [
      { type: 'horizontalrule', version: 1 },
      { type: 'theirs', version: 3, what: '<!-- -->' },
    ],
    'signs by the hundreds': [
      block('stats', { items: [{ id: '1', value: '1', label: '_a_ *b* [ ~'.repeat(300) }] }),
    ],
    'code that looks like the comments': [
      block('code', { code: '<!-- laurel:stats {"a":1} -->\n\n<!-- laurel 0 -->\n\n<!-- /laurel:stats -->' }),
    ],
    'a block that is named as nodes are': [block('node', { a: 1 }), block('a b', { a: 1 })],
  }

  it.each(Object.entries(kinds))('keeps %s whole', (_, nodes) => {
    const markdown = write(...nodes)
    expect(canonical(back(markdown))).toBe(canonical(nodes))
    expect(write(...back(markdown))).toBe(markdown)
  })

  it('keeps all of it at once, ids of what shows other documents included', () => {
    const all = Object.values(kinds).flat()
    const markdown = write(...all)
    expect(canonical(back(markdown))).toBe(canonical(all))
    expect(back(markdown)[0]).toEqual(all[0])
    expect(write(...back(markdown))).toBe(markdown)
  })

  it('leaves plain text plain, and shows a table of people to whoever reads it', () => {
    expect(write(build.heading(2, [build.text('Hello')]), words('World'))).toBe('## Hello\n\nWorld\n')
    const markdown = write(...(kinds['a roster'] ?? []))
    expect(markdown).toMatch(
      /^<!-- laurel:roster \{.*\} -->\n\n\|.*\|\n(.*\n)*.*Ada.*\n\n<!-- \/laurel:roster -->\n$/,
    )
  })

  it('takes what people read where the comment was spoilt by hand', () => {
    const markdown = write(...(kinds.stats ?? [])).replace('{', '{{')
    expect(back(markdown)).toMatchObject([{ type: 'list' }])
    expect(back('<!-- laurel:stats {} -->\n\n- a')).toMatchObject([{ type: 'list' }])
  })
})
