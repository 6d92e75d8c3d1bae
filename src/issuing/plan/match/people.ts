import {
  closeSpelling,
  compactKey,
  indexSpellings,
  type PersonID,
  type SpellingsIndex,
} from '../../../identity/index.js'
import type { Reading } from './readings.js'
import { type Candidate, type CandidateReason, candidateReasons, type RosterPerson } from './types.js'

/** Somebody whom one reading of a name means. */
export type Meant = { id: PersonID; reading: Reading; by: CandidateReason; isPart: boolean }

export type People = {
  byID: ReadonlyMap<PersonID, RosterPerson>
  spellings: SpellingsIndex
}

const mostCandidates = 6

export const peopleOf = (people: readonly RosterPerson[]): People => ({
  byID: new Map(people.map((person) => [person.id, person])),
  spellings: indexSpellings(people),
})

/** Everybody whom the text of a reading can mean, by a whole name, a part, or a name and a login side by side. */
export function meantBy({ reading, people }: { reading: Reading; people: People }): Meant[] {
  const { spellings } = people
  const found = spellings.find(reading.text)
  const together = reading.cuts.flatMap(([head, tail]) => {
    const heads = spellings.find(head)
    if (!heads.length) return []
    const ids = new Set(spellings.find(tail).map(({ id }) => id))
    return heads.filter(({ id, isPart }) => !isPart && ids.has(id))
  })
  return [...found, ...together].map(({ id, by, isPart }) => ({
    id,
    reading,
    by: isPart ? 'part' : by,
    isPart,
  }))
}

/** The people to choose from, the likeliest first. */
export function candidatesOf({
  meant,
  formerFile,
  name,
  people,
}: {
  meant: readonly Meant[]
  formerFile: readonly PersonID[]
  name: string
  people: People
}): Candidate[] {
  const why = new Map<PersonID, CandidateReason>()
  const add = (id: PersonID, reason: CandidateReason) => {
    const former = why.get(id)
    if (!former || candidateReasons.indexOf(reason) < candidateReasons.indexOf(former)) why.set(id, reason)
  }
  for (const id of formerFile) add(id, 'formerFile')
  for (const { id, by } of meant) add(id, by)
  if (why.size < mostCandidates) {
    for (const id of people.spellings.soundsLike(name)) add(id, 'sound')
    for (const id of similarTo({ name, people })) add(id, 'similar')
  }
  return [...why]
    .sort((one, other) => candidateReasons.indexOf(one[1]) - candidateReasons.indexOf(other[1]))
    .slice(0, mostCandidates)
    .flatMap(([id, reason]) => {
      const person = people.byID.get(id)
      if (!person) return []
      return [{ id, name: person.name, ...(person.github ? { github: person.github } : {}), why: reason }]
    })
}

function similarTo({ name, people }: { name: string; people: People }): PersonID[] {
  const sought = compactKey(name)
  const found: PersonID[] = []
  if (sought.length < 3) return found
  for (const [key, spelled] of people.spellings.entries()) {
    const isWithin = key.length >= 3 && (sought.includes(key) || key.includes(sought))
    if (isWithin || closeSpelling(sought, key)) found.push(...spelled.map(({ id }) => id))
    if (found.length >= mostCandidates) break
  }
  return found
}
