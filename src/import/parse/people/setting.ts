import { isRoleWord } from '../../../identity/index.js'
import type { ParsedPost, ParsedRole } from '../types.js'
import { splitWords, wordKey, wordKeys } from '../words.js'
import { rolesIn } from './phrase.js'
import { onlyYear, yearsIn, yearsInFileName } from './years.js'

/** What a post says as a whole, before its lists. */
export type Setting = {
  /** The words of the community's name, which are no part of a role. */
  ownWords: ReadonlySet<string>
  /** The one role that the title or the file's name names. */
  role?: ParsedRole
  /** The year that title, file name, description or date name, in this order. */
  year?: number
}

export type Said = Pick<ParsedPost, 'title' | 'byline' | 'description' | 'date' | 'tags' | 'keywords'> & {
  path: string
}

/** Reads what a post's front matter and path say of the people in it. */
export function settingOf({ title, byline, description, date, tags, keywords, path }: Said): Setting {
  const file =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? ''
  const own = ownWordsOf({ title, byline, tags, keywords })
  const role =
    onlyRole({ text: title, ownWords: own }) ?? onlyRole({ text: capitalised(file), ownWords: own })
  const year =
    onlyYear(yearsIn(title)) ??
    onlyYear(yearsInFileName(file)) ??
    onlyYear(yearsIn(description ?? '')) ??
    onlyYear(yearsIn((date ?? '').slice(0, 4)))
  return { ownWords: own, ...(role ? { role } : {}), ...(year === undefined ? {} : { year }) }
}

/** Author, tags and keywords name the community; the title does too, but for the role that it may name. */
function ownWordsOf({
  title,
  byline,
  tags,
  keywords,
}: Pick<Said, 'title' | 'byline' | 'tags' | 'keywords'>): Set<string> {
  const named = [byline ?? '', ...tags, ...keywords].filter(
    (text) => !isRoleWord(splitWords(text).at(-1) ?? ''),
  )
  const own = wordKeys(named.join(' '))
  const roles = rolesIn({ text: title, ownWords: own })
  const ofRoles = new Set(roles.flatMap(({ words }) => words.map(wordKey)))
  for (const word of wordKeys(title)) if (!ofRoles.has(word)) own.add(word)
  return own
}

function onlyRole({
  text,
  ownWords,
}: {
  text: string
  ownWords: ReadonlySet<string>
}): ParsedRole | undefined {
  const roles = rolesIn({ text, ownWords })
  return roles.length === 1 ? roles[0]?.role : undefined
}

const capitalised = (file: string): string =>
  file.replace(/[-_.]+/g, ' ').replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase())
