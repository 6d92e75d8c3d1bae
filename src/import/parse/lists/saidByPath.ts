import type { ParsedRole } from '../types.js'
import { roleOfKey } from './roles.js'

const leading = /^(?:tech|co|emeritus|core|senior|junior|vice|lead)$/i

/** The role that a file's name speaks of: `default_members.json` is one of members. */
export function roleOfPath(path: string): ParsedRole | undefined {
  const parts = path.split('/')
  for (const part of [stemOf(parts.at(-1) ?? ''), parts.at(-2) ?? '']) {
    const words = part.split(/[\s_.-]+/).filter(Boolean)
    for (const [at, word] of words.entries()) {
      const before = words[at - 1]
      const role = roleOfKey(before && leading.test(before) ? `${before} ${word}` : word)
      if (role) return role
    }
  }
  return undefined
}

/** The one year that a file's name speaks of; a day is when a list was made, not what it is of. */
export function yearOfPath(path: string): number | undefined {
  const name = stemOf(path.split('/').at(-1) ?? '')
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
  return years.size === 1 && !/\d{4}[-_.]?\d{2}[-_.]?\d{2}/.test(name) ? Number([...years][0]) : undefined
}

const stemOf = (file: string): string => file.replace(/^\./, '').replace(/\.[^.]*$/, '')
