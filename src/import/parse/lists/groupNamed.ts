import { slugify } from '../../../identity/index.js'
import type { GroupKind, ParsedGroup } from './types.js'

const kinds: [GroupKind, RegExp][] = [
  ['userGroup', /user[\s_-]?groups?|^ug[\s_-]|用户委员会|用户组/i],
  ['sig', /\bsigs?\b|special interest|兴趣小组/i],
  ['committee', /committee|\bboard\b|council|\btoc\b|\btab\b|steering|委员会|理事会/i],
]
const short = /^(?:sig|wg|ug|toc|k8s|ui|ci|cd|api|cli|aws|gcp|pr|qa|i18n|l10n)$/i

/** What sort of group a name or slug speaks of. */
export const groupKind = (name: string): GroupKind =>
  kinds.find(([, words]) => words.test(name.replace(/_/g, '-')))?.[0] ?? 'team'

/** A group known by its name. */
export const groupCalled = (name: string, slug = slugify(name)): ParsedGroup => ({
  slug,
  name,
  kind: groupKind(slug) === 'team' ? groupKind(name) : groupKind(slug),
})

/** A group known by a slug alone, such as a folder's name: `sig-docs` is called SIG Docs until a list says better. */
export const groupOfSlug = (written: string): ParsedGroup => ({
  slug: slugify(written),
  name: written
    .split(/[\s_-]+/)
    .filter(Boolean)
    .map((word) => (short.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' '),
  kind: groupKind(written),
  isNameGuessed: true,
})

const indexes =
  /^(?:_?index|readme|owners|owners_aliases|codeowners|membership|members|teams|org|list|data)$/i
const notNames = /^(?:\.|\.\.|\.github|docs|content|data|src|config|main|master|static|en|zh|zh-cn)$/i

/**
 * The group that a file is about, by its name or its folder: `sig-docs/OWNERS`, `x.OWNERS`,
 * `teams/bigdata/membership.json`. Undefined where neither names one.
 */
export function groupOfPath(path: string): ParsedGroup | undefined {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const stem = /^\.?(?:owners|owners_aliases|codeowners)$/i.test(file) ? '' : file.replace(/\.[^.]*$/, '')
  const own = stem.replace(/[\s_.-]*(?:membership|members|owners|codeowners|aliases)$/i, '')
  const name = own && !indexes.test(own) ? own : parts.at(-2)
  const isAmongGroups = /^(?:teams|groups|sigs|committees|special-interest-groups)$/i.test(parts.at(-3) ?? '')
  return name && (isAmongGroups || !notNames.test(name)) ? groupOfSlug(name) : undefined
}
