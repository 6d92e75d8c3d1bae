import { githubKey } from '../../identity/index.js'
import type { RowProblem } from '../../plans/index.js'
import type { PlanRow } from './types.js'

/** What a list says of somebody. */
type GivenOf = { name?: string; github?: string; email?: string }

type Known = {
  name: string
  nativeName?: string | null
  github?: string | null
  email?: string | null
  aliases?: readonly string[] | null
}

/** What of the given somebody known lacks: a spelling, which becomes an alias, a login and an e-mail. */
export function lackedOf({ given, person }: { given: GivenOf; person: Known }): {
  alias?: string
  github?: string
  email?: string
} {
  const { name, nativeName, aliases } = person
  const spellings = [name, nativeName, person.github, ...(aliases ?? [])].map((text) => written(text ?? ''))
  const isOther = given.name && !spellings.includes(written(given.name))
  return {
    ...(isOther ? { alias: given.name } : {}),
    ...(given.github && !person.github ? { github: given.github } : {}),
    ...(given.email && !person.email ? { email: given.email } : {}),
  }
}

/** What is to be said of it: under which name they are printed, and what they get. */
export function notesOnGiven({ given = {}, person }: { given?: GivenOf; person: Known }): RowProblem[] {
  const { github, email } = lackedOf({ given, person })
  const printed = [person.name, person.github ?? ''].map(written)
  const isOther = given.name && !printed.includes(written(given.name))
  return [
    ...(isOther
      ? [{ code: 'printedAs' as const, values: { name: person.name, given: given.name ?? '' } }]
      : []),
    ...(githubKey(github) && github ? [{ code: 'getsLogin' as const, values: { login: github } }] : []),
    ...(email ? [{ code: 'getsEmail' as const, values: { email } }] : []),
  ]
}

/**
 * What is asked before somebody known gets a login or an e-mail, where nothing but the name says that it is theirs: a
 * namesake may be meant. A login that is known as a former one says enough.
 */
export function doubtOnGiven({ given, person }: { given: GivenOf; person: Known }): RowProblem | undefined {
  const { github, email } = lackedOf({ given, person })
  if (isFormerLogin({ login: githubKey(given.github), person })) return undefined
  const values = { name: person.name }
  if (githubKey(github)) return { code: 'knownWithoutLogin', values }
  return email ? { code: 'knownWithoutEmail', values } : undefined
}

/** What is asked where somebody known by the name has another login, or another e-mail, than a list says. */
export function contradictionOf({
  given = {},
  person,
}: {
  given?: GivenOf
  person: Known
}): RowProblem | undefined {
  const [login, known] = [githubKey(given.github), githubKey(person.github)]
  const values = { name: person.name }
  if (login && known) {
    const isTheirs = login === known || isFormerLogin({ login, person })
    return isTheirs ? undefined : { code: 'knownByOtherLogin', values }
  }
  const isOther = given.email && person.email && given.email.toLowerCase() !== person.email.toLowerCase()
  return isOther ? { code: 'knownByOtherEmail', values } : undefined
}

const isFormerLogin = ({ login, person }: { login: string | undefined; person: Known }): boolean =>
  login !== undefined && Boolean(person.aliases?.some((alias) => githubKey(alias) === login))

/** Whether a row asks whether somebody known by the name alone is meant. */
export const isKnownByNameOnly = ({ action, problems }: PlanRow): boolean =>
  action === 'ask' &&
  problems.some(({ code }) => code === 'knownWithoutLogin' || code === 'knownWithoutEmail')

/** As it is written, but for capital letters. The dot of a Turkish i counts. */
const written = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
