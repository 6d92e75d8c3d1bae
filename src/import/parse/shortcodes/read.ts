import type { Shortcode } from './types.js'

// Nothing here may take longer than the text is long: what is quoted holds no other opening, and spaces are few.
const hugo =
  /\{\{[<%]-?\s{0,4}(\/?)\s{0,4}([\w][\w/.-]{0,80})((?:\s(?:"(?:[^"{]|\{(?!\{))*"|`(?:[^`{]|\{(?!\{))*`|[^"`{}]){0,1500}?)?)\/?\s{0,4}-?[%>]\}\}/g
const liquid = /\{%-?\s{0,4}(end)?([a-z_]{1,40})((?:\s[^%\n]{0,500}?)?)\s{0,4}-?%\}/g
const directive =
  /^[ \t]{0,12}:{3,}[ \t]{0,4}([a-z]{1,40})?[ \t]{0,4}(?:\[([^\]\n]*)\])?[ \t]{0,4}(?:\{[^}\n]*\})?[ \t]{0,4}([^\n{}[\]:]*)$/gim
const attributes = /\{:[ \t]?(?=[^{}\n]{0,200}[=.#])[^{}\n]{0,200}\}/g
const base = /\{\{-?\s*(?:site\.(?:base)?url|\.Site\.BaseURL)\s*-?\}\}/gi
const named =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|(\S+)/g

type Found = Omit<Shortcode, 'line'> & { at: number }

/** Every shortcode of a text, in order; those within others are not told apart. */
export function findShortcodes(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(hugo))
    found.push({ ...parts(match), ...argumentsOf(match[3] ?? ''), role: match[1] ? 'close' : 'open' })
  for (const match of text.matchAll(liquid))
    found.push({ ...parts(match), ...argumentsOf(match[3] ?? ''), role: match[1] ? 'close' : 'open' })
  for (const match of text.matchAll(directive)) {
    const title = (match[2] ?? match[3] ?? '').trim()
    const name = match[1] ? `:::${match[1].toLowerCase()}` : ':::'
    found.push({
      ...parts(match),
      name,
      values: [],
      named: title ? { title } : {},
      role: match[1] ? 'open' : 'close',
    })
  }
  for (const match of text.matchAll(attributes)) found.push(single({ match, name: '{:}' }))
  for (const match of text.matchAll(base)) found.push(single({ match, name: 'baseurl' }))
  return found.sort((one, other) => one.at - other.at)
}

const parts = (match: RegExpExecArray) => ({
  raw: match[0],
  name: (match[2] ?? '').toLowerCase(),
  at: match.index,
})

const single = ({ match, name }: { match: RegExpExecArray; name: string }): Found => ({
  raw: match[0],
  name,
  values: [],
  named: {},
  role: 'open',
  at: match.index,
})

function argumentsOf(text: string): Pick<Shortcode, 'values' | 'named'> {
  const values: string[] = []
  const byName: Record<string, string> = {}
  for (const match of text.slice(0, 2_000).matchAll(named)) {
    const [, name, ...found] = match
    const value = found.find((part) => part !== undefined) ?? ''
    if (name) byName[name.toLowerCase()] = value
    else values.push(value)
  }
  return { values, named: byName }
}
