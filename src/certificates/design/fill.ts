import { type Token, tokens, type Values } from './types.js'

/**
 * Fills in the text of a design. A part in `[[ ]]` is left out when a token in it is empty; `[[this || that]]` takes
 * the first part that has all it names. Values can't hold tokens of their own.
 */
export function fill(template: string, values: Values): string {
  return readPart({ template, values, at: 0, isInside: false }).text.trim()
}

/** The names in `{{ }}` that no certificate has. */
export function unknownTokens(template: string): string[] {
  const named = [...template.matchAll(tokenPattern)].map(([, name = '']) => name.trim())
  return named.filter((name) => !isToken(name))
}

/** What a text opens and never closes: `{{` or `[[`; undefined where there is none. The one would be printed as it stands, the other swallow the rest. */
export function unclosedMark(template: string): '{{' | '[[' | undefined {
  const plain = template.replace(tokenPattern, '')
  if (plain.lastIndexOf('{{') > plain.lastIndexOf('}}')) return '{{'
  let depth = 0
  for (const [mark] of plain.matchAll(/\[\[|\]\]/g))
    depth = mark === '[[' ? depth + 1 : Math.max(0, depth - 1)
  return depth > 0 ? '[[' : undefined
}

/** The tokens that a text names. */
export function namedTokens(template: string): Token[] {
  return [...template.matchAll(tokenPattern)].flatMap(([, given = '']) => {
    const name = given.trim()
    return isToken(name) ? [name] : []
  })
}

const tokenPattern = /\{\{([^{}]*)\}\}/g

const isToken = (name: string): name is Token => tokens.some((token) => token === name)

type Part = { text: string; isMissing: boolean; end: number }

function readPart({
  template,
  values,
  at,
  isInside,
}: {
  template: string
  values: Values
  at: number
  isInside: boolean
}): Part {
  const part: Part = { text: '', isMissing: false, end: at }
  while (part.end < template.length) {
    const next = template.slice(part.end, part.end + 2)
    if (isInside && (next === ']]' || next === '||')) return part
    if (next === '[[') {
      const chosen = readChoice({ template, values, at: part.end + 2 })
      part.text += chosen.text
      part.end = chosen.end
      continue
    }
    const token = next === '{{' ? tokenAt(template, part.end) : undefined
    if (token && isToken(token.name)) {
      const value = values[token.name].trim()
      part.text += value
      part.isMissing ||= value === ''
      part.end = token.end
      continue
    }
    part.text += template[part.end]
    part.end += 1
  }
  return part
}

/** From behind `[[` to behind its `]]`. Space around `||` is not part of the texts. */
function readChoice({ template, values, at }: { template: string; values: Values; at: number }): Part {
  let chosen: string | undefined
  let isFirst = true
  for (let end = at; ; isFirst = false) {
    const part = readPart({ template, values, at: end, isInside: true })
    const mark = template.slice(part.end, part.end + 2)
    const isLast = mark !== '||'
    const left = isFirst ? part.text : part.text.trimStart()
    if (!part.isMissing) chosen ??= isLast ? left : left.trimEnd()
    end = part.end + mark.length
    if (isLast) return { text: chosen ?? '', isMissing: false, end }
  }
}

function tokenAt(template: string, at: number): { name: string; end: number } | undefined {
  const end = template.indexOf('}}', at)
  return end < 0 ? undefined : { name: template.slice(at + 2, end).trim(), end: end + 2 }
}
