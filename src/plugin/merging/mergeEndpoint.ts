import type { Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { askPeoplePlan, type PeopleRequest, reckonPeoplePlan } from '../../merging/index.js'
import { id, onlyKnown, readBody, refuse } from '../arguments/index.js'
import { answerPlan, findNamed, forEditors, planFields } from '../plans/index.js'

/** `POST /api/people/merge`: `{ keep, other }` makes one of two people; `other` goes. People by id or slug. */
export const mergeEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/merge',
  method: 'post',
  handler: forEditors(resolved, async (req) => {
    const fields = await readBody(req)
    onlyKnown(fields, ['keep', 'other', ...planFields])
    const person = async (name: string) =>
      (await findNamed({ req, collection: resolved.slugs.people, name, value: id({ fields, name }) })) ??
      refuse(name, 'missing')
    const [keep, other] = [await person('keep'), await person('other')]
    if (String(keep) === String(other)) return refuse('other', 'samePerson')
    const request: PeopleRequest = { kind: 'merge', asked: { keep, other } }
    const asked = { req, resolved, request }
    return await answerPlan({
      ...{ req, resolved, fields },
      ask: () => askPeoplePlan(asked),
      reckon: () => reckonPeoplePlan(asked),
    })
  }),
})
