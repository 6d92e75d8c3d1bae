import { describe, expect, it } from '@jest/globals'
import {
  headingsOf,
  lexicalToHTML,
  lexicalToMarkdown,
  markdownToLexical,
  type RenderData,
  type RosterRow,
  referencesIn,
} from './index.js'

const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 0 })
const block = (blockType: string, fields: object, id = 'b1') => ({
  type: 'block',
  version: 2,
  fields: { id, blockType, ...fields },
})
const contentOf = (...children: unknown[]) => ({ root: { type: 'root', children } })

const row = (name: string, more: Partial<RosterRow> = {}): RosterRow => ({
  name,
  github: null,
  slug: null,
  serial: null,
  url: null,
  fileURL: null,
  isPublic: true,
  ...more,
})

const rosters = (...rows: RosterRow[]): RenderData => ({ rosters: new Map([['b1', { rows }]]) })

describe('a roster', () => {
  const table = {
    layout: 'table',
    nameHeading: 'Name or GitHub ID',
    certificateHeading: 'Certificate',
    linkText: 'Download',
  }

  it('reads as the table it was imported from', () => {
    const content = contentOf(block('roster', table))
    const data = rosters(row('Ada', { fileURL: '/media/ada.png' }), row('Bo'))
    expect(lexicalToHTML({ content, data, publicURL: 'https://c.d/' })).toBe(
      '<table class="laurel-roster"><thead><tr><th scope="col">Name or GitHub ID</th><th scope="col">Certificate</th></tr></thead>' +
        '<tbody><tr><td>Ada</td><td><a href="https://c.d/media/ada.png" aria-label="Download: Ada">Download</a></td></tr>' +
        '<tr><td>Bo</td><td></td></tr></tbody></table>',
    )
    expect(lexicalToMarkdown({ content, data })).toBe(
      '| Name or GitHub ID | Certificate |\n| - | - |\n| Ada | [Download](/media/ada.png) |\n| Bo | |\n',
    )
  })

  it('shows by login those of whom it says so, and all others by name', () => {
    const content = contentOf(block('roster', { ...table, byLogin: ['c1', { id: 'c3' }] }))
    const data = rosters(
      row('Ada Byron', { github: 'ada', certificate: 'c1' }),
      row('Bo Li', { github: 'bo', certificate: 'c2' }),
      row('Cy', { certificate: 'c3' }),
    )
    expect(lexicalToMarkdown({ content, data })).toContain('| ada | |\n| Bo Li | |\n| Cy | |\n')
  })

  it('reads as the grid of names it was imported from', () => {
    const content = contentOf(block('roster', { layout: 'grid', columns: 2, show: 'github' }))
    const data = rosters(row('Ada', { github: 'ada' }), row('Bo'), row('Cy'))
    expect(lexicalToHTML({ content, data })).toBe(
      '<table class="laurel-roster laurel-roster-grid"><tbody><tr><td>ada</td><td>Bo</td></tr><tr><td>Cy</td><td></td></tr></tbody></table>',
    )
    expect(lexicalToMarkdown({ content, data })).toBe('| | |\n| - | - |\n| ada | Bo |\n| Cy | |\n')
  })

  it('reads as a list whose names lead to the certificates', () => {
    const content = contentOf(block('roster', { layout: 'list', linkNames: true }))
    const data = rosters(row('Ada', { url: '/certificates/x' }))
    expect(lexicalToHTML({ content, data })).toBe(
      '<ul class="laurel-roster laurel-roster-list"><li><a href="/certificates/x">Ada</a></li></ul>',
    )
    expect(lexicalToMarkdown({ content, data })).toBe('- [Ada](/certificates/x)\n')
  })

  it('shows nobody who is not public, and nothing where nobody is left', () => {
    const content = contentOf(block('roster', table))
    const data = rosters(row('Ada', { isPublic: false }))
    expect(lexicalToHTML({ content, data })).toBe('')
    expect(lexicalToMarkdown({ content, data })).toBe('')
    expect(lexicalToHTML({ content })).toBe('')
  })
})

describe('other blocks', () => {
  const media = {
    url: '/m/a.png',
    alt: 'A',
    width: 2000,
    height: 1000,
    sizes: [
      { url: '/m/a-768.webp', width: 768 },
      { url: '/m/a-320.webp', width: 320 },
    ],
  }

  it('show a picture of the library at every size it has', () => {
    const content = contentOf(block('image', { media: 7, width: 500, alignment: 'center', caption: 'c' }))
    const data = { media: new Map([['7', media]]) }
    expect(lexicalToHTML({ content, data })).toBe(
      '<figure style="text-align:center"><img src="/m/a.png" srcset="/m/a-320.webp 320w, /m/a-768.webp 768w" sizes="(max-width: 500px) 100vw, 500px" alt="A" width="500" height="250" loading="lazy"><figcaption>c</figcaption></figure>',
    )
  })

  it('give a decorative picture an empty description', () => {
    const content = contentOf(block('image', { url: '/a.png', alt: 'x', decorative: true }))
    expect(lexicalToHTML({ content })).toContain('alt=""')
  })

  it('show partners by logo, by name or by both', () => {
    const partners = new Map([['b1', [{ name: 'Acme', slug: 'acme', url: 'https://acme.org', logo: media }]]])
    const html = (show: string) =>
      lexicalToHTML({ content: contentOf(block('partnerGrid', { show })), data: { partners } })
    expect(html('name')).toBe(
      '<ul class="laurel-partners"><li><a href="https://acme.org" rel="noopener"><span>Acme</span></a></li></ul>',
    )
    expect(html('logo')).toContain('alt="Acme"')
    expect(html('both')).toMatch(/alt="".*<span>Acme<\/span>/)
    expect(lexicalToMarkdown({ content: contentOf(block('partnerGrid', {})), data: { partners } })).toBe(
      '- [Acme](https://acme.org)\n',
    )
  })

  it('show numbers with the words of the language', () => {
    const content = contentOf(
      block('stats', {
        items: [{ value: '10,000+', label: 'stars', note: 'n' }],
        asOf: '2022-12-31T00:00:00.000Z',
        source: 'GitHub',
      }),
    )
    expect(lexicalToHTML({ content })).toBe(
      '<dl class="laurel-stats"><div><dt>stars</dt><dd><strong>10,000+</strong> <small>n</small></dd></div></dl>' +
        '<p><small>As of <time datetime="2022-12-31">December 31, 2022</time> · Source: GitHub</small></p>',
    )
    for (const locale of ['zh', 'zh_CN'])
      expect(lexicalToHTML({ content, locale })).toContain(
        '截至 <time datetime="2022-12-31">2022年12月31日</time> · 来源：GitHub',
      )
    expect(lexicalToMarkdown({ content })).toBe(
      '- **10,000+** stars (n)\n\nAs of December 31, 2022 · Source: GitHub\n',
    )
  })

  it('link to what may not be embedded', () => {
    const content = contentOf(block('embed', { kind: 'iframe', url: 'https://a.b/c', title: 't' }))
    expect(lexicalToHTML({ content })).toBe('<p><a href="https://a.b/c" rel="noopener">t</a></p>')
    expect(lexicalToHTML({ content, embedHosts: ['a.b'] })).toContain('<iframe src="https://a.b/c"')
  })
})

describe('links to posts', () => {
  const link = {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'posts', value: { id: 3 } } },
    children: [text('a')],
  }
  const content = contentOf({ type: 'paragraph', children: [link] })

  it('lead there, and are plain text where the post cannot be read', () => {
    expect(
      lexicalToHTML({ content, data: { links: new Map([['3', '/posts/x']]) }, publicURL: 'https://c.d' }),
    ).toBe('<p><a href="https://c.d/posts/x">a</a></p>')
    expect(lexicalToHTML({ content })).toBe('<p>a</p>')
    expect(referencesIn(content).posts).toEqual([3])
  })
})

describe('headings', () => {
  it('have the same unique ids in the list and in the html, Chinese kept', () => {
    const heading = (tag: string, value: string) => ({ type: 'heading', tag, children: [text(value)] })
    const inner = contentOf(heading('h4', '社区 贡献者'))
    const content = contentOf(
      heading('h2', '社区 贡献者'),
      heading('h3', 'A & B!'),
      block('callout', { content: inner }),
      heading('h2', '…'),
    )
    const ids = headingsOf(content).map(({ id }) => id)
    expect(ids).toEqual(['社区-贡献者', 'a--b', '社区-贡献者-1', expect.any(String)])
    expect([...lexicalToHTML({ content }).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
    expect(headingsOf(content)[2]).toEqual({ level: 4, text: '社区 贡献者', id: '社区-贡献者-1' })
  })
})

describe('references', () => {
  it('name everything that content shows, wherever it stands', () => {
    const inner = contentOf(block('image', { media: { id: 'm3' } }, 'b5'))
    const content = contentOf(
      block('roster', { from: 'listed', certificates: ['c1', { id: 'c2' }, 'c1'] }),
      block('roster', { from: 'query', role: { id: 'r1' }, year: 2022, certificates: ['c9'] }, 'b2'),
      block('partnerGrid', { partners: ['p1'] }, 'b3'),
      block('partnerGrid', { from: 'query', kind: 'cloud' }, 'b4'),
      block('gallery', { items: [{ media: 'm1' }, { url: '/x' }] }, 'b6'),
      block('callout', { content: inner }, 'b7'),
      { type: 'list', children: [{ type: 'listitem', children: [block('image', { media: 'm2' }, 'b8')] }] },
      { type: 'upload', value: 4 },
    )
    expect(referencesIn(content)).toEqual({
      certificates: ['c1', 'c2'],
      partners: ['p1'],
      media: ['m1', 'm3', 'm2', 4],
      posts: [],
      rosterLists: [{ blockId: 'b1', certificates: ['c1', 'c2', 'c1'] }],
      rosterQueries: [{ blockId: 'b2', role: 'r1', year: 2022, group: undefined, project: undefined }],
      partnerLists: [{ blockId: 'b3', partners: ['p1'] }],
      partnerQueries: [{ blockId: 'b4', kind: 'cloud' }],
    })
  })

  it('lets a line break where a link or mark meets a word without a space, but not within headings and cells', () => {
    const html = (markdown: string) => lexicalToHTML({ content: markdownToLexical({ markdown }) })
    expect(html('看[Docs](/d)吧**重点**')).toBe(
      '<p>看\u200b<a href="/d">Docs</a>\u200b吧\u200b<strong>重点</strong></p>',
    )
    expect(html('**D**one, see [it](/d).')).toBe('<p><strong>D</strong>one, see <a href="/d">it</a>.</p>')
    expect(html('## 看[Docs](/d)吧')).toContain('看<a')
  })

  it('shows the lines of a cell as lines without adding to its text', () => {
    const html = lexicalToHTML({ content: markdownToLexical({ markdown: '| a |\n|---|\n| b；<br/>c |' }) })
    expect(html).toContain(
      '<td><span style="display:block">b；</span><span style="display:block">c</span></td>',
    )
  })

  it('gives a heading the id that its author wrote', () => {
    const content = markdownToLexical({ markdown: '## Why now {#why}\n\n## Why' })
    expect(headingsOf(content)).toEqual([
      { level: 2, text: 'Why now', id: 'why' },
      { level: 2, text: 'Why', id: 'why-1' },
    ])
  })
})
