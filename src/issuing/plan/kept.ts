import { githubKey } from '../../identity/index.js'
import type { RowProblem } from './types.js'

/** What a list says of somebody. */
export type GivenOf = { name?: string; github?: string; email?: string }

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
    ...(isOther ? [{ code: 'printedAs', values: { name: person.name, given: given.name ?? '' } }] : []),
    ...(githubKey(github) && github ? [{ code: 'getsLogin', values: { login: github } }] : []),
    ...(email ? [{ code: 'getsEmail', values: { email } }] : []),
  ]
}

/** As it is written, but for capital letters. The dot of a Turkish i counts. */
const written = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
