import { describe, expect, it } from '@jest/globals'
import { type ChildNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { untilItHangs } from '../../test/support/untilItHangs.js'
import {
  headingsOf,
  lexicalToHTML,
  lexicalToMarkdown,
  type MdastNode,
  markdownToLexical,
  mdastToLexical,
  referencesIn,
  sanitizeHTML,
  sanitizeSVG,
} from './index.js'

const levels = 10_000

const deepMarkdown: [name: string, markdown: string][] = [
  ['quotes in quotes', `${'>'.repeat(levels)} word`],
  ['quotes in quotes with spaces', `${'> '.repeat(levels)}word`],
  ['lists in lists on one line', `${'- '.repeat(levels)}word`],
  ['numbered lists in lists', `${'1. '.repeat(levels)}word`],
  ['lists in quotes in lists', `${'> - '.repeat(levels)}word`],
  ['brackets in brackets', `${'['.repeat(levels)}word${']'.repeat(levels)}`],
  ['pictures in pictures', `${'!['.repeat(levels / 5)}word${'](b)'.repeat(levels / 5)}`],
  ['emphasis in emphasis', `${'*a **b '.repeat(levels / 10)}word${' b** a*'.repeat(levels / 10)}`],
  ['a run of stars', `${'*'.repeat(levels)}word${'*'.repeat(levels)}`],
  ['elements in elements', `${'<div>\n\n'.repeat(levels)}word`],
  ['tags in tags', `a ${'<b>'.repeat(levels)}word${'</b>'.repeat(levels)}`],
  ['elements in one piece of HTML', `<div>${'<div>'.repeat(levels)}word${'</div>'.repeat(levels)}</div>`],
  [
    'lists indented ever deeper',
    Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- word`).join('\n'),
  ],
  [
    'a table with many columns and ragged rows',
    `${'|a'.repeat(800)}\n${'|-'.repeat(800)}\n${'|word\n'.repeat(800)}`,
  ],
]

describe('absurd nesting', () => {
  it.each(deepMarkdown)('of %s is read to its end and keeps its words', (_, markdown) => {
    const content = untilItHangs(() => markdownToLexical({ markdown }))
    const html = untilItHangs(() => lexicalToHTML({ content }))
    expect(untilItHangs(() => lexicalToMarkdown({ content }))).toContain('word')
    expect(html).toContain('word')
    expect(untilItHangs(() => headingsOf(content))).toEqual([])
    expect(JSON.stringify(content).length).toBeLessThan(20_000_000)
  })

  it.each(['blockquote', 'list', 'emphasis', 'unknown'])(
    'of %s in a tree is cut short, its words kept',
    (type) => {
      let node: MdastNode = { type: 'text', value: 'word' }
      for (let at = 0; at < levels; at++) {
        node = { type, children: [type === 'list' ? { type: 'listItem', children: [node] } : node] }
      }
      const content = mdastToLexical({ tree: { type: 'root', children: [node] } })
      expect(lexicalToHTML({ content })).toContain('word')
    },
  )

  it('of stored content is shown as text', () => {
    for (const type of ['quote', 'list', 'link', 'unknown', 'table']) {
      let node: Record<string, unknown> = { type: 'text', text: 'word' }
      for (let at = 0; at < levels; at++) node = { type, tag: 'ul', children: [node], fields: { url: '/' } }
      const content = { root: { children: [node] } }
      expect(lexicalToHTML({ content })).toContain('word')
      expect(lexicalToMarkdown({ content })).toContain('word')
      expect(referencesIn(content).media).toEqual([])
    }
  })

  it('of callouts in callouts is shown as far as it goes', () => {
    let content: unknown = { root: { children: [{ type: 'text', text: 'word' }] } }
    for (let at = 0; at < 2000; at++) {
      content = { root: { children: [{ type: 'block', fields: { blockType: 'callout', content } }] } }
    }
    expect(lexicalToHTML({ content })).toContain('laurel-callout')
    expect(lexicalToMarkdown({ content })).toContain('[!NOTE]')
  })

  it('of HTML and SVG is cut short', () => {
    expect(sanitizeHTML(`${'<div>'.repeat(levels)}word`)).toContain('word')
    expect(
      sanitizeSVG(`<svg>${'<g>'.repeat(levels)}<path d="M0 0"/>${'</g>'.repeat(levels)}</svg>`),
    ).toContain('<svg')
  })
})

describe('content of any shape', () => {
  const shapes: unknown[] = [
    null,
    undefined,
    'text',
    [],
    {},
    { root: null },
    { root: { children: 'x' } },
    { root: { children: [null, 1, 'x', {}, { type: 1 }, { type: 'text', text: {} }, { type: 'block' }] } },
    { root: { children: [{ type: 'block', fields: { blockType: '__proto__' } }] } },
    { root: { children: [{ type: 'block', fields: { blockType: 'constructor' } }] } },
    { root: { children: [{ type: 'list', children: [{ type: 'text', text: 'a' }] }, { type: 'listitem' }] } },
    {
      root: { children: [{ type: 'table', children: [{ type: 'text', text: 'a' }] }, { type: 'tablerow' }] },
    },
    { root: { children: [{ type: 'heading', tag: 'h9', children: [{ type: 'text', text: 'a' }] }] } },
    { root: { children: [{ type: 'heading', tag: 'script' }] } },
    {
      root: {
        children: [
          { type: 'block', fields: { blockType: 'stats', asOf: 'x', items: [{}, 1, { value: 1 }] } },
        ],
      },
    },
    {
      root: {
        children: [{ type: 'block', fields: { blockType: 'roster', certificates: 'x', columns: -1 } }],
      },
    },
    { root: { children: [{ type: 'link', fields: { linkType: 'internal', doc: { value: { id: {} } } } }] } },
  ]

  it.each(shapes.map((shape) => [JSON.stringify(shape) ?? 'undefined', shape]))(
    '%s does no harm',
    (_, content) => {
      expect(typeof lexicalToHTML({ content })).toBe('string')
      expect(typeof lexicalToMarkdown({ content })).toBe('string')
      expect(headingsOf(content)).toBeInstanceOf(Array)
      expect(referencesIn(content).certificates).toEqual([])
    },
  )

  it('never yields a script, handler or unsafe address', () => {
    const bad = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    const link = (url: string) => ({ type: 'link', fields: { url }, children: [{ type: 'text', text: bad }] })
    const block = (blockType: string, fields: object) => ({
      type: 'block',
      fields: { id: 'b', blockType, ...fields },
    })
    const children = [
      ...['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', bad].map(link),
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: bad }] },
      block('image', { url: 'javascript:alert(1)', alt: bad, link: 'javascript:alert(1)' }),
      block('image', { url: bad, alt: bad, caption: bad, alignment: bad, width: bad }),
      block('code', { language: bad, code: bad }),
      block('callout', { style: bad, title: bad }),
      block('embed', { url: 'https://evil.example/', title: bad }),
      block('embed', { url: 'javascript:alert(1)', title: bad }),
      block('html', { html: bad }),
      block('stats', { items: [{ value: bad, label: bad, note: bad }], source: bad }),
      block('roster', { nameHeading: bad, certificateHeading: bad, linkText: bad }),
      block('partnerGrid', {}),
    ]
    const row = {
      name: bad,
      github: null,
      slug: null,
      serial: null,
      url: 'javascript:x',
      fileURL: bad,
      isPublic: true,
    }
    const data = {
      rosters: new Map([['b', { rows: [row] }]]),
      partners: new Map([['b', [{ name: bad, slug: null, url: 'javascript:x', logo: null }]]]),
    }
    const content = { root: { children } }
    expect(dangersIn(lexicalToHTML({ content, data }))).toEqual([])
    const again = markdownToLexical({ markdown: lexicalToMarkdown({ content, data }) })
    expect(dangersIn(lexicalToHTML({ content: again }))).toEqual([])
  })
})

/** Elements that run, handlers and unsafe addresses, as a browser would find them. */
function dangersIn(html: string): string[] {
  const { children } = parseDocument(html)
  return elementsIn(children).flatMap(({ name, attribs }) => [
    ...(['script', 'style', 'object', 'svg', 'form', 'iframe'].includes(name) ? [name] : []),
    ...Object.keys(attribs).filter((attribute) => attribute.startsWith('on')),
    ...Object.values(attribs).filter((value) => /^\s*(?:javascript|data|vbscript):/i.test(value)),
  ])
}

const elementsIn = (nodes: ChildNode[]): Element[] =>
  nodes.flatMap((node) => (node instanceof Element ? [node, ...elementsIn(node.children)] : []))
