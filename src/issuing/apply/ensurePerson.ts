import type { RequestContext } from 'payload'
import { githubKey, indexPeople } from '../../identity/index.js'
import { type ID, inTurn, refused, type Store } from '../../plans/index.js'
import { peopleSince } from '../existing/index.js'
import { type Batch, holdsEmail, type PlanPerson } from '../plan/index.js'
import { type EnsurePerson, rowRequest } from './work.js'

/**
 * Makes people, each once: whoever was made or renamed since the plan was made, by another plan, an editor or before
 * a kill, is found again. People of the plan's own earlier rows are others, since their names were told apart.
 */
export function ensurePerson({
  plan,
  ...store
}: Store & { plan: Batch; context: RequestContext }): EnsurePerson {
  const known = new Map<string, PlanPerson>()
  const index = indexPeople([])
  let since = plan.createdAt
  return ({ name, github, email, others }) =>
    inTurn('people', async () => {
      for (const person of await peopleSince({ ...store, since })) {
        known.set(String(person.id), person)
        index.add(person)
        if ((person.updatedAt ?? '') > since) since = person.updatedAt ?? since
      }
      const found = index.find({ name, github, notSameAs: others })
      const person = found && known.get(String(found.id))
      const isUnsure = found?.others.some(({ by }) => by === found.by)
      if (isUnsure) throw refused({ code: 'severalPeople' })
      if (person) return { id: person.id, name: person.name }
      if (holdsEmail(name)) throw refused({ code: 'emailAsName' })
      return await create({ ...store, name, github, email })
    })
}

async function create({
  payload,
  resolved,
  context,
  name,
  github,
  email,
}: Store & {
  context: RequestContext
  name: string
  github?: string
  email?: string
}): Promise<{ id: ID; name: string }> {
  const login = githubKey(github) ? github : undefined
  const { id } = await payload.create({
    collection: resolved.slugs.people,
    data: {
      name,
      kind: 'person',
      isUnannounced: true,
      ...(login ? { github: login } : {}),
      ...(email ? { email } : {}),
    },
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
    req: await rowRequest({ payload, context }),
  })
  return { id, name }
}
