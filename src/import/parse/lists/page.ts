import type { Json } from '../types.js'
import { fileWords, isRecord, textOf } from './fields.js'
import { groupCalled, groupKind } from './groupNamed.js'
import { lineFinder } from './lineFinder.js'
import { readMembers } from './members.js'
import { openList } from './openList.js'
import { plainText } from './plainText.js'
import type { ParsedGroup, ParsedList } from './types.js'

/**
 * The people and partners in the front matter of a page that is all data: a team, a user group, partners. The page
 * itself is a post like any other. Undefined where there are none.
 */
export function readPage({
  data,
  title,
  path,
  text,
}: {
  data: Record<string, Json>
  title: string
  path: string
  text: string
}): ParsedList | undefined {
  const sections = Object.fromEntries(Object.entries(data).filter(([, value]) => isRecord(value)))
  const group = groupOfPage({ data, title, path })
  const list = readMembers({
    value: sections,
    format: 'page',
    ...(group ? { group } : {}),
    lineOf: lineFinder(text),
    options: {},
    takesWords: false,
  })
  const partners = Object.values(sections).flatMap((section) => featured({ section, text }))
  return list.people.length || partners.length ? { ...list, partners } : undefined
}

/** A page in a folder of groups is about the group that it is titled for. */
function groupOfPage({
  data,
  title,
  path,
}: {
  data: Record<string, Json>
  title: string
  path: string
}): ParsedGroup | undefined {
  const [folder = '', stem = ''] = fileWords(path)
  const own = `${folder} ${stem}`
  const isGroup =
    /user[\s_-]?groups?|\bsigs?\b|committees?|working[\s_-]?groups?/i.test(own) && !/^_?index$/i.test(stem)
  if (!isGroup) return
  const slug = /user|sig|committee|working/i.test(stem) ? stem : own
  const station = textOf(data.stationName)
  const kind = groupKind(slug)
  return { ...groupCalled(title || station || stem, groupCalled(slug).slug), kind }
}

/** Partners that a page shows by logo, kind and text, without a name: the logo's file is called as they are. */
function featured({ section, text }: { section: Json; text: string }) {
  const list = openList('page')
  const lineOf = lineFinder(text)
  for (const items of isRecord(section) ? Object.values(section) : []) {
    for (const item of Array.isArray(items) ? items.filter(isRecord) : []) {
      const [kind, logo] = [textOf(item.partnerType), textOf(item.icon) ?? textOf(item.logo)]
      const about = plainText(textOf(item.content) ?? textOf(item.description) ?? '')
      if (!kind || !logo) continue
      const name = textOf(item.name) ?? textOf(item.title) ?? nameOfLogo({ logo, about })
      if (name)
        list.partner({ name, kinds: [kind], line: lineOf(logo), ...(about ? { description: about } : {}) })
    }
  }
  return list.close().partners
}

/** `images/partner/geko-cloud.jpg` before a text that begins with `Geko is` is Geko: as the text spells it. */
function nameOfLogo({ logo, about }: { logo: string; about: string }): string | undefined {
  const stem = (logo.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[-_]?logo$/i, '')
  const key = compact(stem)
  const words = about.split(/\s+/).slice(0, 12)
  for (let length = 4; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const part = words
        .slice(at, at + length)
        .join(' ')
        .replace(/[,.;:，。、]+$/, '')
      if (
        compact(part) === key ||
        (length === 1 && compact(part).length > 3 && key.startsWith(compact(part)))
      )
        return part
    }
  }
  const spelled = stem.split(/[-_\s]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return spelled.join(' ') || undefined
}

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
