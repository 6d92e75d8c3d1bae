import { nameKey } from '../../identity/index.js'
import type { DocumentID, ExistingPerson } from '../plan/index.js'
import type { ImportRow } from './types.js'

type Candidates = Pick<ImportRow, 'candidates'>

/** Finds those who may be meant, as an editor tells them apart: by their ids, or several of one name. */
export function candidatesAmong(people: readonly ExistingPerson[]) {
  const byID = new Map(people.map((person) => [person.id, person]))
  const byName = new Map<string, ExistingPerson[]>()
  for (const person of people) {
    const key = nameKey(person.name)
    byName.set(key, [...(byName.get(key) ?? []), person])
  }
  return {
    of: (ids: readonly DocumentID[]): Candidates => shown(ids.flatMap((id) => byID.get(id) ?? [])),
    named: (name: string): Candidates => {
      const alike = byName.get(nameKey(name)) ?? []
      return alike.length > 1 ? shown(alike) : {}
    },
  }
}

const shown = (people: readonly ExistingPerson[]): Candidates =>
  people.length
    ? {
        candidates: people.map(({ id, name, github }) => ({
          id,
          name,
          ...(github ? { github } : {}),
          why: 'name',
        })),
      }
    : {}
