import { githubKey } from '../../identity/index.js'
import { type ID, inTurn, type RowProblem } from '../../plans/index.js'
import { lackedOf, type PlanPerson, type PlanRow } from '../plan/index.js'
import { rowRequest, type Work } from './work.js'

const select = { name: true, nativeName: true, github: true, email: true, aliases: true } as const

/**
 * Gives somebody known what the list said and they lack: another spelling among the aliases, and a login or an e-mail
 * that nobody else has and of which the row said so. The certificate is theirs also where that can't be written.
 */
export async function keepGiven({ work, row }: { work: Work; row: PlanRow }): Promise<void> {
  const { given, person, problems } = row
  if (!given || person?.id === undefined || person.isNew) return
  const { payload, resolved } = work
  const collection = resolved.slugs.people
  const { id } = person
  await inTurn('people', async () => {
    const known = await payload.db.findOne<PlanPerson>({ collection, where: { id: { equals: id } }, select })
    if (!known) return
    const { alias, github, email } = lackedOf({ given, person: known })
    const isSaid = (code: RowProblem['code']) => problems.some((one) => one.code === code)
    const data = {
      ...(alias ? { aliases: [...(known.aliases ?? []), alias] } : {}),
      ...(github &&
        isSaid('getsLogin') &&
        (await isFree({ work, id, field: 'githubKey', value: githubKey(github) })) && { github }),
      ...(email &&
        isSaid('getsEmail') &&
        (await isFree({ work, id, field: 'email', value: email })) && { email }),
    }
    if (!Object.keys(data).length) return
    const req = await rowRequest(work)
    await payload.update({
      collection,
      id,
      data,
      depth: 0,
      overrideAccess: true,
      disableTransaction: true,
      req,
    })
  }).catch((err: unknown) => payload.logger.warn({ err, msg: 'What a list said of somebody was not kept' }))
}

async function isFree({
  work: { payload, resolved },
  id,
  field,
  value,
}: {
  work: Work
  id: ID
  field: 'githubKey' | 'email'
  value: string | undefined
}): Promise<boolean> {
  if (!value) return false
  const and = [{ [field]: { equals: value } }, { id: { not_equals: id } }]
  return (await payload.db.count({ collection: resolved.slugs.people, where: { and } })).totalDocs === 0
}
