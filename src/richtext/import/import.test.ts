import { describe, expect, it } from '@jest/globals'
import { lexicalToHTML } from '../html/index.js'
import { build } from '../lexical/index.js'
import { lexicalToMarkdown } from '../toMarkdown/index.js'
import { type ImportFinding, markdownToLexical, mdastToLexical } from './index.js'

const html = (markdown: string): string => lexicalToHTML({ content: markdownToLexical({ markdown }) })

const cases: [name: string, markdown: string, shown: string][] = [
  [
    'headings of both kinds',
    '# A\n\nB\n---\n\n###### C',
    '<h1 id="a">A</h1>\n<h2 id="b">B</h2>\n<h6 id="c">C</h6>',
  ],
  ['marks within marks', '**a *b*** ~~c~~', '<p><strong>a <em>b</em></strong> <s>c</s></p>'],
  ['inline code', '`a < b`', '<p><code>a &lt; b</code></p>'],
  ['a mark within HTML code', '<code>a <em>b</em></code>', '<p><code>a <em>b</em></code></p>'],
  ['links with titles', '[a](/b "c")', '<p><a href="/b" title="c">a</a></p>'],
  ['reference links', '[a][b]\n\n[b]: https://c.d', '<p><a href="https://c.d" rel="noopener">a</a></p>'],
  [
    'bare addresses',
    'see https://a.b/c',
    '<p>see <a href="https://a.b/c" rel="noopener">https://a.b/c</a></p>',
  ],
  ['a link without text', '[](https://a.b)', '<p><a href="https://a.b" rel="noopener">https://a.b</a></p>'],
  ['hard breaks', 'a\\\nb  \nc', '<p>a<br>b<br>c</p>'],
  ['line ends as spaces', 'a\nb', '<p>a b</p>'],
  ['inline HTML', 'x<sub>2</sub> <b>b</b><br/>c', '<p>x<sub>2</sub> <strong>b</strong><br>c</p>'],
  ['an HTML link', '<a href="/x" onclick="y()">z</a>', '<p><a href="/x">z</a></p>'],
  ['quotes of several paragraphs', '> a\n>\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
  ['nested lists two spaces deep', '- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['lists that start later', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['paragraphs within an item', '- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
  [
    'code within an item',
    '1. a\n\n   ```sh\n   b\n   ```\n2. c',
    '<ol><li>a<pre><code class="language-sh">b</code></pre></li><li>c</li></ol>',
  ],
  [
    'tasks',
    '- [x] a\n- [ ] b',
    '<ul><li><input type="checkbox" disabled checked aria-label="Done"> a</li>' +
      '<li><input type="checkbox" disabled aria-label="Not done"> b</li></ul>',
  ],
  ['code without a language', '```\na\n\n<b>\n```', '<pre><code>a\n\n&lt;b&gt;</code></pre>'],
  ['indented code', '    a', '<pre><code>a</code></pre>'],
  ['rules', '---', '<hr>'],
  [
    'a picture of its own',
    '![a](/b.png "c")',
    '<figure><img src="/b.png" alt="a" loading="lazy"><figcaption>c</figcaption></figure>',
  ],
  [
    'a picture that is a link',
    '[![a](/b.png)](/c)',
    '<figure><a href="/c"><img src="/b.png" alt="a" loading="lazy"></a></figure>',
  ],
  [
    'pictures among words, in order',
    'a ![b](/c.png) d',
    '<p>a <img src="/c.png" alt="b" loading="lazy"> d</p>',
  ],
  [
    'a picture on a line of its own within a paragraph',
    'a\n![b](/c.png)\nd',
    '<p>a</p>\n<figure><img src="/c.png" alt="b" loading="lazy"></figure>\n<p>d</p>',
  ],
  [
    'a row of badges',
    '![a](/a.svg) ![b](/b.svg)',
    '<p><img src="/a.svg" alt="a" loading="lazy"> <img src="/b.svg" alt="b" loading="lazy"></p>',
  ],
  [
    'a centred picture with a width',
    '<div align=center><img src="/a.png" alt="b" width="600px" />\n</div>',
    '<figure style="text-align:center"><img src="/a.png" alt="b" width="600" loading="lazy"></figure>',
  ],
  [
    'a figure with its caption',
    '<figure><img src="/a.png"><figcaption>b</figcaption></figure>',
    '<figure><img src="/a.png" alt="" loading="lazy"><figcaption>b</figcaption></figure>',
  ],
  [
    'Markdown within a centred container',
    '<div align="center">\n\n# a\n\n![b](/c.png)\n\n</div>',
    '<h1 id="a" style="text-align:center">a</h1>\n<figure style="text-align:center"><img src="/c.png" alt="b" loading="lazy"></figure>',
  ],
  [
    'tables with alignment and ragged rows',
    '| a | **b** |\n| :-: | - |\n| 1 |\n| 2 | 3 | 4 |',
    '<table><thead><tr><th scope="col" style="text-align:center">a</th><th scope="col"><strong>b</strong></th><th scope="col"></th></tr></thead>' +
      '<tbody><tr><td style="text-align:center">1</td><td></td><td></td></tr><tr><td style="text-align:center">2</td><td>3</td><td>4</td></tr></tbody></table>',
  ],
  [
    'tables with a blank header',
    '|  |  |\n| - | - |\n| a | b |',
    '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
  ],
  [
    'HTML tables',
    '<table><tr><th>a</th></tr><tr><td align="center"><a href="/b"><img src="/c.png" width="100px"/><br/><sub><b>d</b></sub></a></td></tr></table>',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td><a href="/b"><img src="/c.png" alt="" width="100" loading="lazy"><br><strong><sub>d</sub></strong></a></td></tr></tbody></table>',
  ],
  [
    'HTML that has no equal',
    '<table><tr><td colspan="2" onclick="x()">a</td></tr></table>',
    '<table><tr><td colspan="2">a</td></tr></table>',
  ],
  [
    'callouts',
    '> [!WARNING]\n> a **b**',
    '<aside class="laurel-callout laurel-callout-warning" role="note"><p><strong>Warning</strong></p><p>a <strong>b</strong></p></aside>',
  ],
  [
    'folded details',
    '<details>\n<summary>a</summary>\n\n- b\n\n</details>',
    '<details><summary>a</summary><ul><li>b</li></ul></details>',
  ],
  [
    'folded details one after another, the end of one beside the beginning of the next',
    '<details>\n<summary>a</summary>\n\nb\n</details>\n<details>\n<summary>c</summary>\n\nd\n</details>',
    '<details><summary>a</summary><p>b</p></details>\n<details><summary>c</summary><p>d</p></details>',
  ],
  [
    'folded details whose summary stands apart',
    '<details>\n\n<summary>a <b>b</b></summary>\n\nc\n\n</details>',
    '<details><summary>a b</summary><p>c</p></details>',
  ],
  [
    'details within details, which the editor has no place for',
    '<details>\n<summary>a</summary>\n\nb\n\n<details>\n<summary>c</summary>\n\nd\n\n</details>\n\n</details>',
    '<details><summary>a</summary><p>b</p><p><strong>c</strong></p><p>d</p></details>',
  ],
  [
    'a note within details',
    '<details>\n<summary>a</summary>\n\n> [!NOTE]\n> b\n\n</details>',
    '<details><summary>a</summary><blockquote><p>b</p></blockquote></details>',
  ],
  [
    'videos, without cookies',
    '<iframe src="https://www.youtube.com/watch?v=abc" title="t"></iframe>',
    '<figure class="laurel-embed"><iframe src="https://www.youtube-nocookie.com/embed/abc" title="t" width="640" height="360" loading="lazy" allowfullscreen allow="fullscreen; picture-in-picture; encrypted-media" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups" referrerpolicy="strict-origin-when-cross-origin"></iframe></figure>',
  ],
  [
    'footnotes',
    'a[^x]\n\n[^x]: b',
    '<p>a<a href="#fn-x" id="fnref-x"><sup>1</sup></a></p>\n' +
      '<section class="footnotes" aria-label="Footnotes"><ol><li id="fn-x">b <a href="#fnref-x" aria-label="Back to the text">↩</a></li></ol></section>',
  ],
]

describe('Markdown becomes content that shows', () => {
  it.each(cases)('%s', (_, markdown, shown) => {
    expect(html(markdown)).toBe(shown)
  })

  it.each(cases)('%s, also after a way through Markdown', (_, markdown, shown) => {
    const back = lexicalToMarkdown({ content: markdownToLexical({ markdown }) })
    expect(html(back)).toBe(shown)
  })
})

describe('an import', () => {
  it('gives the same ids for the same text, and different ones to equal blocks', () => {
    const markdown = '```\na\n```\n\n```\na\n```'
    const [first, second] = [1, 2].map(() => markdownToLexical({ markdown }))
    expect(first).toEqual(second)
    const ids = first?.root.children.map(({ fields }) => (fields as { id: string }).id) ?? []
    expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(2)
  })

  it('keeps the ids of what stays when something is added before it', () => {
    const [before, after] = ['```\na\n```', 'new\n\n```\na\n```'].map((markdown) =>
      markdownToLexical({ markdown }),
    )
    expect(after?.root.children.at(-1)).toEqual(before?.root.children.at(-1))
  })

  it('lets a caller convert nodes of its own, wherever they stand', () => {
    const block = build.block({ id: 'a'.repeat(24), blockType: 'roster', fields: { from: 'listed' } })
    const tree = {
      type: 'root',
      children: [{ type: 'laurelRoster' }, { type: 'blockquote', children: [{ type: 'laurelRoster' }] }],
    }
    const { root } = mdastToLexical({ tree, custom: { laurelRoster: () => [block] } })
    expect(root.children[0]).toEqual(block)
    expect(root.children[1]?.children).toEqual([block])
  })

  it('points to the media that was adopted for a picture', () => {
    const { root } = markdownToLexical({
      markdown: '![a](./b.png)',
      media: (url) => (url === './b.png' ? 'm1' : undefined),
    })
    expect(root.children[0]?.fields).toMatchObject({ media: 'm1', alt: 'a' })
  })

  it('reports with its line what it could not keep', () => {
    const findings: ImportFinding[] = []
    const markdown =
      'a\n\n<!-- b -->\n\n[c](javascript:d)\n\n<script>e</script>\n\n<iframe src="https://f.g/"></iframe>'
    const content = markdownToLexical({ markdown, report: (finding) => findings.push(finding) })
    expect(findings.map(({ kind, line }) => [kind, line])).toEqual([
      ['comment-removed', 3],
      ['link-removed', 5],
      ['html-removed', 7],
      ['embed-removed', 9],
    ])
    expect(lexicalToHTML({ content })).toBe(
      '<p>a</p>\n<p>c</p>\n<p><a href="https://f.g/" rel="noopener">https://f.g/</a></p>',
    )
  })

  it('makes an empty paragraph of nothing, as the editor does', () => {
    expect(markdownToLexical({ markdown: '' }).root.children).toEqual([build.paragraph([])])
  })
})
