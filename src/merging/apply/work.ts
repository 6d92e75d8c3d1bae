import { createLocalReq, type PayloadRequest, type RequestContext } from 'payload'
import { givesNameAway } from '../../../collections/index.js'
import { type ID, refused, type Store } from '../../plans/index.js'
import { readPerson, type StoredPerson } from '../reading/index.js'
import type { PeoplePlan, PeopleRow } from '../types.js'

/** What carrying out the rows of a plan shares. */
export type Work = Store & {
  plan: PeoplePlan
  /** All rows as they are now. */
  rows: () => readonly PeopleRow[]
  /** What requests of the plan share: what follows from their writes is marked once. */
  context: RequestContext
  /** Whose things go. */
  from: ID
  /** To whom; a newcomer of a split is there once that row is done. */
  to: ID | undefined
  /** What the certificates that were written are given for. */
  awards: { role: ID; year?: number | null }[]
}

/** A request for the writes of one row: what follows from them is drawn at the end of the plan. */
export const rowRequest = ({
  payload,
  context,
}: Pick<Work, 'payload' | 'context'>): Promise<PayloadRequest> =>
  createLocalReq({ context: { ...context, [givesNameAway]: true } }, payload)

/** Whom things go to. @throws what is refused while nobody is there */
export function targetOf({ to }: Work): ID {
  if (to === undefined) throw refused({ code: 'othersFirst' })
  return to
}

/** A person who must be there. @throws what is refused where they are gone */
export async function person(work: Work, id: ID): Promise<StoredPerson> {
  const found = await readPerson({ ...work, id })
  if (!found) throw refused({ code: 'personGone' })
  return found
}

/** Changes a person. */
export async function changePerson({
  work,
  id,
  data,
  locale,
}: {
  work: Work
  id: ID
  data: Record<string, unknown>
  locale?: string
}): Promise<void> {
  await work.payload.update({
    collection: work.resolved.slugs.people,
    id,
    data,
    ...(locale ? { locale } : {}),
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
    req: await rowRequest(work),
  })
}
