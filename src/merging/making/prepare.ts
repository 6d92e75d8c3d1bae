import { type Making, type Prepared, refused } from '../../plans/index.js'
import { planMerge, planSplit } from '../plan/index.js'
import {
  type ID,
  readCertificates,
  readOthersApart,
  readPerson,
  readPostsOf,
  readRemembered,
  type StoredPerson,
} from '../reading/index.js'
import type { MergeRequest, PeopleInput, PeopleRequest, PeopleRow, SplitRequest } from '../types.js'

type Asked<Request> = Making & { request: Request }
type Planned = { rows: PeopleRow[]; input: PeopleInput }

/** The rows of a merge or split, from what there is now. @throws what is refused where somebody is gone */
export async function prepare({
  request,
  ...making
}: Asked<PeopleRequest>): Promise<Prepared<PeopleRow, PeopleInput>> {
  const { rows, input } = await planOf({ ...making, request })
  return { rows, inputOf: async () => input }
}

/** The same as plain data. */
export const planOf = ({ request, ...making }: Asked<PeopleRequest>): Promise<Planned> =>
  request.kind === 'merge'
    ? merge({ ...making, request: request.asked })
    : split({ ...making, request: request.asked })

async function merge({ req, resolved, request: { keep, other } }: Asked<MergeRequest>): Promise<Planned> {
  const store = { payload: req.payload, resolved }
  const [kept, gone] = [await person({ ...store, id: keep }), await person({ ...store, id: other })]
  const rows = planMerge({
    kept,
    other: gone,
    certificates: {
      kept: await readCertificates({ ...store, person: keep }),
      other: await readCertificates({ ...store, person: other }),
    },
    posts: await readPostsOf({ ...store, person: other }),
    others: await readOthersApart({ ...store, id: other }),
    remembered: (await readRemembered({ ...store, target: 'people', document: other })).length,
  })
  return { rows, input: { from: named(gone), to: named(kept) } }
}

async function split({ req, resolved, request }: Asked<SplitRequest>): Promise<Planned> {
  const store = { payload: req.payload, resolved }
  const whole = await person({ ...store, id: request.person })
  const to = request.to === undefined ? undefined : await person({ ...store, id: request.to })
  const wanted = new Set(request.certificates.map(String))
  const held = await readCertificates({ ...store, person: whole.id })
  const rows = planSplit({
    person: whole,
    to: to ?? request.name ?? '',
    certificates: {
      moving: held.filter(({ id }) => wanted.has(String(id))),
      staying: held.filter(({ id }) => !wanted.has(String(id))),
      there: to ? await readCertificates({ ...store, person: to.id }) : [],
    },
    aliases: request.aliases ?? [],
    links: request.links ?? [],
    fields: request.fields ?? [],
    remembered: (await readRemembered({ ...store, target: 'people', document: whole.id })).length,
  })
  return {
    rows,
    input: { from: named(whole), ...(to ? { to: named(to) } : { newName: request.name ?? '' }) },
  }
}

async function person({
  id,
  ...store
}: Parameters<typeof readPerson>[0] & { id: ID }): Promise<StoredPerson> {
  const found = await readPerson({ ...store, id })
  if (!found) throw refused({ code: 'personGone' })
  return found
}

const named = ({ id, name, slug }: StoredPerson) => ({ id, name, slug: slug ?? null })
