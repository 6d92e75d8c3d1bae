import type { PeopleRow } from '../../../merging/index.js'
import { common, people as fields, type Label, merging as texts } from '../../../translations/index.js'
import type { Row } from '../types.js'
import type { Say } from '../useSay.js'

/** A row of a merge or split as the API gives it. */
export type ShownRow = Omit<PeopleRow, 'problems' | 'failure'> & Pick<Row, 'problems' | 'error'>

/** What a field of a person is called. */
export const fieldWords: Record<NonNullable<PeopleRow['field']>, Label> = {
  github: fields.github,
  email: fields.email,
  nativeName: fields.nativeName,
  kind: fields.kind,
  isHidden: fields.isHidden,
  isUnannounced: fields.isUnannounced,
  avatar: fields.avatar,
  organization: fields.organization,
  location: fields.location,
  website: common.website,
  bio: fields.bio,
  aliases: fields.aliases,
  links: fields.links,
  contributions: fields.contributions,
  formerSlugs: fields.formerSlugs,
}

/** What rows of a sort are headed by. */
export const aboutWords: Record<PeopleRow['about'], Label> = {
  apart: texts.aboutApart,
  person: texts.aboutPerson,
  certificates: texts.aboutCertificates,
  profile: texts.aboutProfile,
  people: texts.aboutPeople,
  posts: texts.aboutPosts,
  imports: texts.aboutImports,
  end: texts.aboutEnd,
}

/** What a row is about, in a few words. */
export function nameOf(row: ShownRow, say: Say): string {
  const { about, key, label, field } = row
  if (field) return say(fieldWords[field])
  if (key === 'visibility') return say(texts.rowVisibility, { label })
  const said: Partial<Record<PeopleRow['about'], Label>> = {
    apart: texts.rowApart,
    people: texts.rowOthers,
    posts: texts.rowPost,
    imports: texts.rowImports,
    end: texts.rowEnd,
  }
  const words = said[about]
  return words ? say(words, { label }) : label
}

/** What becomes of a field. */
export function changeOf(row: ShownRow, say: Say): string | undefined {
  const { field, choice, added, label, action } = row
  if (!field) return undefined
  if (added) return say(texts.added, { label })
  const [kept, other] = [valueIn(row, 'kept', say), valueIn(row, 'other', say)]
  if (action === 'ask' || !choice) return undefined
  return choice === 'kept' ? say(texts.keepsFrom, { kept, other }) : say(texts.becomes, { kept, other })
}

/** One of two values, in words. */
export function valueIn({ field, values, words }: ShownRow, whose: 'kept' | 'other', say: Say): string {
  if (field === 'isHidden') return say(values?.[whose].isHidden ? texts.hidden : texts.shown)
  if (field === 'isUnannounced') return say(values?.[whose].isUnannounced ? texts.hidden : texts.shown)
  return words?.[whose] || say(texts.nothingThere)
}
