import type { ParsedPerson } from './types.js'

const email = /[^\s@<>()（）[\],;]+@[^\s@<>()（）[\],;]+\.[a-z]{2,}/i

/**
 * Somebody whose e-mail stands in the name (`Ada Byron <ada@example.org>`), with it where the staff alone sees it.
 * Undefined where the e-mail is all that is known: it is never printed as a name.
 */
export function withoutEmail(person: ParsedPerson): ParsedPerson | undefined {
  const [address] = email.exec(person.name) ?? []
  if (!address) return person
  const left = person.name
    .replace(address, ' ')
    .replace(/[<(（[]\s*[>)）\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
  const name = left || person.github
  return name ? { ...person, name, profile: { email: address.toLowerCase(), ...person.profile } } : undefined
}
