import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { peopleByID } from '../existing/index.js'
import { type IssueEntry, longestName } from '../plan/index.js'
import { extremes } from './nameWidth.js'

/** The longest and the shortest name of those who were chosen or pasted; undefined where nobody is named. */
export async function chosenNames({
  req: { payload },
  resolved,
  entries,
}: {
  req: PayloadRequest
  resolved: Resolved
  entries: readonly IssueEntry[]
}): Promise<{ longest: string; shortest: string } | undefined> {
  const ids = entries.flatMap(({ id }) => id ?? [])
  const people = await peopleByID({ payload, resolved, ids })
  const names = entries.map(({ id, name, github }) => people.get(String(id))?.name ?? name ?? github ?? '')
  // What is longer is refused as a name, and would be drawn for seconds.
  return extremes(
    names.filter(({ length }) => length <= longestName),
    String,
  )
}
