import { describe, expect, it } from '@jest/globals'
import { untilItHangs } from '../../../../test/support/untilItHangs.js'
import {
  lexicalToHTML,
  lexicalToMarkdown,
  markdownToLexical,
  mdastToLexical,
} from '../../../richtext/index.js'
import { parsePost } from '../index.js'

const parse = (text: string) => parsePost({ path: 'a.md', text: `---\ntitle: A\n---\n${text}` })
const shown = (text: string) => {
  const html = lexicalToHTML({ content: mdastToLexical({ tree: parse(text).tree }) })
  return html.replace(/\n?<details><summary>Shortcodes.*$/s, '')
}

describe('shortcodes', () => {
  it.each([
    ['{{< figure src="/a_b.png" alt="A" caption="Why" >}}', '<img src="/a_b.png" alt="A"'],
    ['{{< figure\n  src="/a.png"\n  link="https://example.org" >}}', 'href="https://example.org"'],
    ['{{< imgproc a.png Resize "600x" />}}', '<img src="a.png"'],
    ['{{< imgproc a Resize 800x >}}\nWhy\n{{< /imgproc >}}', '<img src="a"'],
    ['{{< youtube abc_-1 >}}', 'https://www.youtube-nocookie.com/embed/abc_-1'],
    ['{{% youtube id="abc" %}}', 'https://www.youtube-nocookie.com/embed/abc'],
    ['{% include youtube.html id="abc" %}', 'https://www.youtube-nocookie.com/embed/abc'],
    ['{{< tweet user=a id=12 >}}', '<a href="https://twitter.com/a/status/12"'],
    ['[a]({{< ref "/b/c.md#d" >}})', '<a href="/b/c#d">a</a>'],
    ['[a]({{<ref b>}})', '<a href="b">a</a>'],
    ['[a]({% post_url 2020-01-02-b-c %})', '<a href="/b-c">a</a>'],
    ['![a]({{ site.baseurl }}/b.png)', '<img src="/b.png"'],
    ['[a](/b){:target="_blank"} c', '<p><a href="/b">a</a> c</p>'],
  ])('%s', (text, html) => {
    expect(shown(text)).toContain(html)
  })

  it.each([
    ['{{< notice warning >}}\n\n- a\n\n{{</ notice >}}', 'warning', '<ul><li>a</li></ul>'],
    ['{{% alert color="danger" %}}\na **b**\n{{% /alert %}}', 'caution', '<p>a <strong>b</strong></p>'],
    [':::tip Do it\n\na\n\n:::', 'tip', '<p><strong>Do it</strong></p><p>a</p>'],
    [':::note\na\n:::', 'note', '<p>a</p>'],
  ])('%j is a callout', (text, style, html) => {
    expect(shown(text)).toContain(`<aside class="laurel-callout laurel-callout-${style}"`)
    expect(shown(text)).toContain(html)
  })

  it('keeps the code between highlights as it is', () => {
    expect(shown('{{< highlight go >}}\n*a* _b_\n\n# c\n{{< /highlight >}}')).toBe(
      '<pre><code class="language-go">*a* _b_\n\n# c</code></pre>',
    )
    expect(shown('{% highlight ruby %}\n*a*\n{% endhighlight %}')).toContain('>*a*</code>')
  })

  it.each(['> a', '- a'])('end right below %s', (inside) => {
    const [before, after] = [
      shown(`{{< notice tip >}}\n${inside}\n\n{{< /notice >}}`),
      shown(`{{< notice tip >}}\n${inside}\n{{< /notice >}}`),
    ]
    expect(after).toBe(before)
    expect(after).toContain('laurel-callout-tip')
  })

  it('names tabs, folds what is folded, and opens what only lays out', () => {
    expect(shown('{{< tabs >}}\n{{< tab "Go" >}}\na\n{{< /tab >}}\n{{< /tabs >}}')).toBe(
      '<p><strong>Go</strong></p>\n<p>a</p>',
    )
    expect(shown('{{< details "More" >}}\na\n{{< /details >}}')).toContain(
      '<details><summary>More</summary><p>a</p>',
    )
  })

  it('stay as they are in code, and as text where they mean nothing here or have no end', () => {
    for (const text of ['`{{< youtube a >}}`', '```\n{{< notice note >}}\n:::tip\n```', '    {{< ref a >}}'])
      expect(parse(text).post.warnings).toEqual([])
    const { post, tree } = parse('{{<foo bar>}} and {{< baz >}}\n\n{{< notice note >}}\n\nb')
    expect(post.warnings.map(({ key, values }) => `${key} ${values.name}`)).toEqual([
      'shortcodeKept foo',
      'shortcodeKept baz',
      'shortcodeKept notice',
    ])
    const html = lexicalToHTML({ content: mdastToLexical({ tree }) })
    expect(html).toContain('{{&lt;foo bar&gt;}} and {{&lt; baz &gt;}}')
    expect(html).toContain('<p>{{&lt; notice note &gt;}}</p>')
  })

  it('are kept as written at the end, also after a way through Markdown', () => {
    const { post, tree } = parse('{{< youtube a >}}\n\n[b]({{< ref "c" >}})')
    expect(post.warnings).toMatchObject([{ key: 'shortcodesRead', line: 4 }])
    const content = mdastToLexical({ tree })
    const html = lexicalToHTML({ content })
    expect(html).toContain(
      '<summary>Shortcodes</summary><pre><code>{{&lt; youtube a &gt;}}\n{{&lt; ref "c" &gt;}}',
    )
    expect(lexicalToHTML({ content: markdownToLexical({ markdown: lexicalToMarkdown({ content }) }) })).toBe(
      html,
    )
  })

  it.each([
    '{{<a ',
    '{{<a "',
    '{{< notice >}}\n\n',
    '{{< note >}}\n{{< /tip >}}\n',
    '{% a ',
    ':::tip\n',
    `:::${' '.repeat(1000)}{`,
    '{: .',
  ])('do not keep a reader waiting: many %j', (part) => {
    untilItHangs(() => parse(part.repeat(Math.floor(20_000 / part.length))))
  })
})
