import type { Endpoint, PayloadRequest } from 'payload'
import { idOf, type Resolved } from '../../../collections/index.js'
import {
  askPeoplePlan,
  type PeopleRequest,
  reckonPeoplePlan,
  type SingleField,
  singleFields,
} from '../../merging/index.js'
import { id, idList, onlyKnown, readBody, refuse, text } from '../arguments/index.js'
import { answerPlan, findAllNamed, findNamed, forEditors, planFields } from '../plans/index.js'
import { words } from './words.js'

type ID = string | number
type Fields = Record<string, unknown>
type Reading = { req: PayloadRequest; resolved: Resolved; fields: Fields }
type Split = Extract<PeopleRequest, { kind: 'split' }>['asked']

const most = 5000

/** What may be somebody else's beside certificates, spellings and links. Who is hidden is nobody's. */
const movable = singleFields.filter((field) => !['kind', 'isHidden', 'isUnannounced'].includes(field))

/**
 * `POST /api/people/split`: `{ person, certificates: [...], to? | name?, aliases?, links?, fields? }` gives what was
 * taken for one person's to somebody known (`to`) or new (`name`).
 */
export const splitEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/split',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, [
      ...['person', 'to', 'name', 'certificates', 'aliases', 'links', 'fields'],
      ...planFields,
    ])
    const asked = {
      req,
      resolved,
      request: { kind: 'split' as const, asked: await readSplit({ req, resolved, fields }) },
    }
    return await answerPlan({
      ...{ req, resolved, fields },
      ask: () => askPeoplePlan(asked),
      reckon: () => reckonPeoplePlan(asked),
    })
  }),
})

async function readSplit(reading: Reading): Promise<Split> {
  const { fields } = reading
  const person = (await personNamed(reading, 'person')) ?? refuse('person', 'missing')
  const to = await personNamed(reading, 'to')
  const name = text({ fields, name: 'name', most: 300 })?.trim()
  if ((to === undefined) === !name) return refuse('to', 'toOrName')
  if (name?.includes('@')) return refuse('name', 'nameIsAddress')
  if (String(to) === String(person)) return refuse('to', 'samePerson')
  const chosen = {
    certificates: await certificatesOf({ ...reading, person }),
    aliases: words({ fields, name: 'aliases' }),
    links: words({ fields, name: 'links' }),
    fields: words({ fields, name: 'fields' }).map(fieldNamed),
  }
  if (Object.values(chosen).every(({ length }) => length === 0))
    return refuse('certificates', 'nothingChosen')
  return { person, ...(to === undefined ? { name } : { to }), ...chosen }
}

const personNamed = ({ req, resolved, fields }: Reading, name: string): Promise<ID | undefined> =>
  findNamed({ req, collection: resolved.slugs.people, name, value: id({ fields, name }) })

/** @throws APIError 400 where one is somebody else's */
async function certificatesOf({
  req,
  resolved: { slugs },
  fields,
  person,
}: Reading & { person: ID }): Promise<ID[]> {
  const name = 'certificates'
  const given = idList({ fields, name, most }) ?? []
  const collection = slugs.certificates
  const found = await findAllNamed({ req, collection, name, values: given, hasSlug: false })
  const ids = given.flatMap((value) => found(value) ?? [])
  const { docs } = await req.payload.db.find<{ id: ID; person?: ID | null }>({
    collection,
    where: { id: { in: ids } },
    select: { person: true },
    limit: 0,
    pagination: false,
  })
  const stranger = docs.find((one) => String(idOf(one.person)) !== String(person))
  return stranger ? refuse(name, 'notTheirs', { value: String(stranger.id) }) : [...new Set(ids)]
}

const fieldNamed = (given: string): SingleField =>
  movable.find((field) => field === given) ?? refuse('fields', 'word', { words: movable.join(', ') })
