import type { Values } from '../../certificates/index.js'
import { dayIn } from '../../translations/index.js'
import { inLocale, type Localized } from './localized.js'
import type { AwardIDs, Terms } from './terms.js'

/** A certificate as far as its text goes. */
export type Awarded = AwardIDs & {
  serial: string
  /** As it is to be printed. */
  name: string
  year?: number | null
  issuedAt?: string | null
  citation?: Localized | null
}

type Said = { awarded: Awarded; terms: Terms; addressIn: (locale: string) => string }

/** What a certificate says, in every language of the site. */
export const valuesInAll = ({ awarded, terms, addressIn }: Said): Record<string, Values> =>
  Object.fromEntries(terms.locales.map((locale) => [locale, valuesIn({ awarded, terms, addressIn, locale })]))

/** What a certificate says in one language; a name that this language lacks stands in another. */
export function valuesIn({ awarded, terms, addressIn, locale }: Said & { locale: string }): Values {
  const { role, group, project, year, issuedAt } = awarded
  const say = (text: Localized | null | undefined) => inLocale({ text, locale, locales: terms.locales })
  return {
    name: awarded.name,
    role: say(role ? terms.roles.get(role) : undefined),
    year: year ? String(year) : '',
    date: issuedAt ? printedDay(issuedAt, locale) : '',
    serial: awarded.serial,
    url: addressIn(locale),
    community: say(terms.community.name),
    citation: say(awarded.citation),
    group: say(group ? terms.groups.get(group) : undefined),
    project: say(project ? terms.projects.get(project) : undefined),
  }
}

/** A day as a certificate has it: 31 December 2022, 2022年12月31日. */
const printedDay = (date: string, locale: string): string =>
  dayIn({ date, locale: /^en$/i.test(locale) ? 'en-GB' : locale }) ?? ''
