import { refused } from '../../plans/index.js'
import { fieldOf, isSame, loginAddress, newNames, noValue } from '../plan/index.js'
import type { FieldValue, PeopleRow, SingleField } from '../types.js'
import { changePerson, person, targetOf, type Work } from './work.js'

type Moving = { work: Work; field: SingleField; values: NonNullable<PeopleRow['values']>; row: PeopleRow }

/** Writes the value that stays. A login that two had is no longer anybody's, but still leads to who has both. */
export async function applyField(work: Work, row: PeopleRow): Promise<void> {
  const { field, values, choice } = row
  if (!isSingle(field) || !values) return
  if (choice === 'other') await take({ work, field, values, row })
  const loser = choice === 'other' ? values.kept.github : values.other.github
  if (field === 'github' && loser && work.plan.kind === 'merge') await keepLogin(work, String(loser))
}

async function take({ work, field, values }: Moving): Promise<void> {
  const to = await person(work, targetOf(work))
  const now = fieldOf(to, field)
  if (!isSame(now, values.other)) {
    if (!isSame(now, values.kept)) throw refused({ code: 'changedSince' })
    // A login is one person's alone.
    if (field === 'github') await release({ work, field, values })
    await write({ work, id: to.id, value: values.other })
  }
  if (work.plan.kind === 'split') await release({ work, field, values })
}

/** The one who has it no more. */
async function release({ work, field, values }: Omit<Moving, 'row'>): Promise<void> {
  const from = await person(work, work.from)
  if (!isSame(fieldOf(from, field), values.other)) return
  await write({ work, id: from.id, value: clearing(values.other, field) })
}

/** Each language of a text is written by itself. */
async function write({
  work,
  id,
  value,
}: {
  work: Work
  id: string | number
  value: FieldValue
}): Promise<void> {
  const texts = Object.entries(value).filter(([, part]) => isByLanguage(part))
  const plain = Object.fromEntries(Object.entries(value).filter(([, part]) => !isByLanguage(part)))
  if (Object.keys(plain).length) await changePerson({ work, id, data: plain })
  for (const [name, languages] of texts)
    for (const [locale, text] of Object.entries(languages ?? {}))
      await changePerson({ work, id, data: { [name]: text }, locale })
}

/** Nothing, in each language in which there was something. */
const clearing = (value: FieldValue, field: SingleField): FieldValue =>
  Object.fromEntries(
    Object.entries(noValue(field)).map(([name, none]) => {
      const part = value[name]
      return [
        name,
        isByLanguage(part) ? Object.fromEntries(Object.keys(part).map((key) => [key, null])) : none,
      ]
    }),
  )

const isByLanguage = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null

async function keepLogin(work: Work, login: string): Promise<void> {
  const to = await person(work, targetOf(work))
  const aliases = newNames({ names: [login], person: to })
  const formerSlugs = [...new Set([...(to.formerSlugs ?? []), ...loginAddress(login)])]
  await changePerson({
    work,
    id: to.id,
    data: {
      aliases: [...(to.aliases ?? []), ...aliases],
      formerSlugs: formerSlugs.filter((one) => one !== to.slug),
    },
  })
}

const isSingle = (field: PeopleRow['field']): field is SingleField =>
  field !== undefined && !['aliases', 'links', 'contributions', 'formerSlugs'].includes(field)
