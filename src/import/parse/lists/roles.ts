import { chineseRole, isRoleWord, slugify } from '../../../identity/index.js'
import { roleOf } from '../people/heading.js'
import type { ParsedRole } from '../types.js'
import type { ParsedAward } from './types.js'

const groupWords =
  /\b(?:board|committee|council|tab|toc|steering|sig|group|team|crew|council)$|(?:委员会|理事会|小组|工作组|团队)$/i
const filling = new Set(['the', 'our', 'all', 'list', 'default', 'data', 'community', 'current', 'active'])
const mostWords = 5
const longest = 100

/**
 * The role that a key or cell names: `tech_leads` is Tech Lead, `Ambassadors` Ambassador, `emeritus_approvers`
 * Emeritus Approver. The words stay as written where they have capitals.
 */
export function roleNamed(text: string): ParsedRole | undefined {
  const words = wordsOf(text)
  if (!words.length || words.length > mostWords || text.length > longest || !/\p{L}/u.test(text)) return
  return roleOf(words)
}

/** The same, where the words end in what people are called; undefined for any other key. */
export function roleOfKey(key: string): ParsedRole | undefined {
  if (/[/／]/.test(key)) return
  const words = wordsOf(key).filter((word) => !filling.has(word.toLowerCase()))
  const last = words.at(-1)
  if (!last || !(isRoleWord(last) || chineseRole(words.join(' ')))) return
  return roleNamed(words.join(' '))
}

/** What somebody is who belongs to a category: `Ambassadors` are ambassadors, in the `Governing Board` are members. */
export function awardNamed(text: string): { award: ParsedAward; group?: string } | undefined {
  const name = text.trim()
  if (!roleOfKey(name) && groupWords.test(name)) return { award: { role: memberRole }, group: name }
  const role = roleNamed(name)
  return role && { award: { role } }
}

/** The role of those of whom a list says only that they belong to it. */
export const memberRole: ParsedRole = { name: 'Member', plural: 'Members', slug: 'member' }

/** A role that is known by its slug alone. */
export const roleOfSlug = (slug: string): ParsedRole =>
  roleNamed(slug) ?? { name: slug, plural: slug, slug: slugify(slug) }

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_\-./]+/)
    .filter(Boolean)
    .map((word) => (/^[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
