/**
 * Code between `{{< highlight go >}}` or `{% highlight ruby %}` and its end as fenced code, so that none of it is taken
 * for Markdown. Both stand on lines of their own, outside of other code. Lines stay what they are.
 */
export function fenceHighlights(text: string): { text: string; raws: string[] } {
  if (!/highlight/.test(text)) return { text, raws: [] }
  const lines = text.split('\n')
  const raws: string[] = []
  let fence = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? '' : mark
    const [, indent = '', lang = ''] = opening.exec(line) ?? []
    if (fence || !opening.test(line)) continue
    const last = lines.findIndex((other, index) => index > at && closing.test(other))
    if (last < 0) break
    raws.push(line.trim(), (lines[last] ?? '').trim())
    lines[at] = `${indent}~~~~~~~~ ${lang}`
    lines[last] = `${indent}~~~~~~~~`
    at = last
  }
  return { text: lines.join('\n'), raws }
}

const opening = /^(\s*)\{(?:\{[<%]|%)-?\s*highlight\s+"?([\w+#-]+)[^\n]*[>%]\}\}?\s*$/
const closing = /^\s*\{(?:\{[<%]\s*\/\s*highlight|%-?\s*endhighlight)\s*-?[>%]\}\}?\s*$/
