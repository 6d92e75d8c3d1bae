import type { Json } from '../types.js'
import { isGroup } from './keys.js'

/** What a field takes from a value, and whether that is all that the value says. */
export type Taken<Value> = { value: Value; isWhole: boolean }

const markdownLink = /\[([^[\]]{1,200})\]\([^()\s]{0,500}\)/g

export const isBlank = (value: Json): boolean =>
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && value.every(isBlank)) ||
  (isGroup(value) && Object.keys(value).length === 0)

/** A single value as text. */
export const textOf = (value: Json): Taken<string> | undefined =>
  value === null || typeof value === 'object' ? undefined : { value: String(value).trim(), isWhole: true }

/** Who wrote a post, as printed: a name, names in a list, or groups with a name in each. */
export function bylineOf(value: Json): Taken<string> | undefined {
  const parts = (Array.isArray(value) ? value : [value]).map(nameOf)
  const names = parts.flatMap((part) => part?.value || [])
  if (!names.length) return
  return { value: names.join(', '), isWhole: parts.every((part) => part?.isWhole) }
}

function nameOf(value: Json): Taken<string> | undefined {
  if (isGroup(value)) {
    const { name, ...others } = value
    const text = textOf(name ?? null)
    return text && { value: text.value, isWhole: Object.keys(others).length === 0 }
  }
  const text = textOf(value)
  const plain = text?.value.replace(markdownLink, '$1')
  return plain === undefined ? undefined : { value: plain, isWhole: plain === text?.value }
}

const pictureKeys = ['image', 'src', 'url', 'path', 'file', 'feature', 'featured', 'thumbnail', 'teaser']

/** A picture's address: the text, the first of a list, or what a group says under `src` or the like. */
export function pictureOf(value: Json): Taken<string> | undefined {
  if (Array.isArray(value)) {
    const found = value[0] === undefined ? undefined : pictureOf(value[0])
    return found && { value: found.value, isWhole: found.isWhole && value.length === 1 }
  }
  if (!isGroup(value)) {
    const text = textOf(value)
    return text && !/[*{}]|^(?:true|false|\d+)$/.test(text.value) ? text : undefined
  }
  const key = pictureKeys.find((name) => typeof value[name] === 'string' && value[name] !== '')
  const found = key === undefined ? undefined : pictureOf(value[key] ?? null)
  return found && { value: found.value, isWhole: Object.keys(value).length === 1 }
}

/** The cover among Hugo's `resources`: the one that is named so. */
export function resourceOf(value: Json): Taken<string> | undefined {
  if (!Array.isArray(value)) return
  const named = value.find(
    (item) => isGroup(item) && /^(?:featured|cover|thumb|feature|banner)/i.test(String(item.name ?? '')),
  )
  const found = isGroup(named ?? null) ? pictureOf(named ?? null) : undefined
  return found && { value: found.value, isWhole: false }
}

/** Words of a list, of a text between commas, or the labels of groups; each once. */
export function wordsOf(value: Json): Taken<string[]> {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,，、]/) : [value]
  const words = items.map((item) =>
    isGroup(item) ? textOf(item.label ?? item.name ?? item.title ?? null) : textOf(item),
  )
  const isWhole = items.every((item) => !isGroup(item) && !Array.isArray(item))
  return { value: [...new Set(words.flatMap((word) => word?.value || []))], isWhole }
}

/** The last part of a site's path, as `/blog/2016/title/`; undefined for an address elsewhere or a pattern. */
export function lastPart(address: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|[:*{}]/i.test(address)) return
  const path = address.replace(/[?#].*$/, '').replace(/\/(?:index\.html?)?$/, '')
  return (
    path
      .split('/')
      .at(-1)
      ?.replace(/\.html?$/, '') || undefined
  )
}
