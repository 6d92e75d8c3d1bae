import type { Payload } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { walk } from '../../../collections/index.js'
import { compactKey, githubKey, indexSlips, indexSpellings } from '../../identity/index.js'
import { type Candidate, type PlanPerson, type RowPerson, rowPerson } from '../plan/index.js'

const select = { name: true, nativeName: true, github: true, aliases: true } as const

const most = 6

/**
 * Those known whose name is written much like that of somebody new: with other accents, in another order, or with a
 * slip. Two different logins are two people, whatever their names.
 */
export async function findLookalikes({
  payload,
  resolved,
  unknown,
}: {
  payload: Payload
  resolved: Resolved
  unknown: readonly RowPerson[]
}): Promise<(person: RowPerson) => Candidate[]> {
  const found = new Map<string, Candidate[]>()
  if (unknown.length) {
    const names = [...new Set(unknown.map(({ name }) => name))]
    const spellings = indexSpellings(names.map((name) => ({ id: name, name })))
    const named = new Map(names.map((name) => [compactKey(name), name]))
    const slipsOf = indexSlips(named.keys())
    const people = walk<PlanPerson>({ payload, collection: resolved.slugs.people, select })
    for await (const person of people) {
      for (const written of writingsOf(person)) {
        const whole = spellings.find(written).flatMap(({ id, isPart }) => (isPart ? [] : String(id)))
        const slips = slipsOf(compactKey(written)).flatMap((key) => named.get(key) ?? [])
        for (const name of [...whole, ...slips]) note({ found, name, person })
      }
    }
  }
  return ({ name, github }) =>
    (found.get(name) ?? []).filter((known) => !haveTwoLogins(github, known.github)).slice(0, most)
}

const writingsOf = ({ name, nativeName, aliases }: PlanPerson): string[] =>
  [name, nativeName, ...(aliases ?? [])].filter((text): text is string => Boolean(text))

function note({
  found,
  name,
  person,
}: {
  found: Map<string, Candidate[]>
  name: string
  person: PlanPerson
}): void {
  const before = found.get(name) ?? []
  if (before.some(({ id }) => id === person.id)) return
  found.set(name, [...before, { ...rowPerson(person), why: 'similar' }])
}

function haveTwoLogins(one: string | undefined, other: string | undefined): boolean {
  const logins = [githubKey(one), githubKey(other)]
  return Boolean(logins[0] && logins[1] && logins[0] !== logins[1])
}
