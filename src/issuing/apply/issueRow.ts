import type { Where } from 'payload'
import { idOf } from '../../../collections/index.js'
import { nameKey } from '../../identity/index.js'
import { type ID, inTurn, refused } from '../../plans/index.js'
import {
  awardWhere,
  isOfAward,
  readCertificate,
  type StoredCertificate,
  walkCertificates,
} from '../existing/index.js'
import type { PlanPerson, PlanRow } from '../plan/index.js'
import { awardedOf } from '../printing/index.js'
import { type Drawn, drawFor } from './draw.js'
import { keepGiven } from './keepGiven.js'
import { drawnRequest, type Work } from './work.js'

type Applying = { work: Work; row: PlanRow }

type Award = ReturnType<typeof awardOfRow>

/** Gives an award to one person, as a draft with its drawing; or a certificate that exists its drawing. */
export async function applyIssue({ work, row }: Applying): Promise<Partial<PlanRow>> {
  const person = await holderOf({ work, row })
  const award = awardOfRow({ work, row })
  return await inTurn(`award:${person.id}:${award.role}:${award.year ?? ''}`, async () => {
    const mine = await findMine({ work, row, person: person.id })
    if (mine?.status === 'revoked') throw refused({ code: 'revokedSince', values: { serial: mine.serial } })
    if (mine?.filename && mine.design === null) throw refused({ code: 'hasFileSince' })
    const { input } = work.plan
    const awarded = awardedOf({ kind: 'issue', input, row, certificate: mine, name: person.name })
    const drawn = await drawFor({ work, row, awarded })
    if (mine?.filename && mine.design !== drawn.data.design) throw refused({ code: 'hasFileSince' })
    const certificate = await write({
      work,
      row,
      person: person.id,
      mine,
      issuedAt: awarded.issuedAt ?? undefined,
      drawn,
    })
    await keepGiven({ work, row })
    return { certificate, person: { ...row.person, id: person.id, name: person.name } }
  })
}

/** What a row's certificate is given for. */
export function awardOfRow({ work: { plan }, row }: Applying) {
  const { role = plan.input.role, year, group, project } = { ...plan.input, ...row }
  if (role === undefined) throw refused({ code: 'noRole' })
  return { role, year, group, project }
}

/** Whom a row means; who is new is made now. */
export async function holderOf({ work, row }: Applying): Promise<{ id: ID; name: string }> {
  const { person, candidates = [], isDecided } = row
  if (!person) throw refused({ code: 'noName' })
  if (person.id !== undefined) {
    const known = await work.payload.db.findOne<PlanPerson>({
      collection: work.resolved.slugs.people,
      where: { id: { equals: person.id } },
      select: { name: true },
    })
    if (!known) throw refused({ code: 'personGone' })
    return { id: known.id, name: known.name }
  }
  const name = nameKey(person.name)
  const namesakes = isDecided ? (work.made.get(name) ?? []) : []
  const others = [...candidates.map(({ id }) => id), ...namesakes]
  const made = await work.personOf({ ...person, others })
  remember({ work, row: { ...row, person: { ...person, id: made.id } } })
  return made
}

/** Notes whom the plan has made, so that a namesake of another row is somebody else. */
export function remember({ work: { made }, row: { person } }: Applying): void {
  if (!person?.isNew || person.id === undefined) return
  const name = nameKey(person.name)
  made.set(name, [...(made.get(name) ?? []), person.id])
}

/** The certificate that a row writes, if it is there already. */
export async function findMine({
  work,
  row,
  person,
}: Applying & { person: ID }): Promise<StoredCertificate | undefined> {
  const where: Where =
    row.certificate === undefined
      ? { serial: { equals: row.serial ?? '' } }
      : { id: { equals: row.certificate } }
  const mine = await readCertificate({ ...work, where })
  if (mine?.status === 'withdrawn') throw refused({ code: 'certificateGone' })
  const award = awardOfRow({ work, row })
  // One that was matched may be of no year where the batch has one; one that this row made is of the row's.
  const isTheirs =
    mine && isOf({ mine, person, award }) && (row.certificate !== undefined || isOfYear({ mine, award }))
  if (mine && !isTheirs) throw refused({ code: 'notTheirs', values: { serial: mine.serial } })
  if (mine) return mine
  if (row.action === 'update') throw refused({ code: 'certificateGone' })
  const and = [{ person: { equals: person } }, awardWhere(award)]
  for await (const other of walkCertificates({ ...work, where: { and } })) {
    if (other.status === 'revoked' || !isOfAward(other, award)) continue
    throw refused({ code: 'takenSince', values: { serial: other.serial } })
  }
  return undefined
}

/** A row that was decided anew must never write what is somebody else's, or for something else. */
const isOf = ({ mine, person, award }: { mine: StoredCertificate; person: ID; award: Award }): boolean =>
  String(idOf(mine.person)) === String(person) && String(idOf(mine.role)) === String(award.role)

const isOfYear = ({ mine, award }: { mine: StoredCertificate; award: Award }): boolean =>
  (mine.year ?? null) === (award.year ?? null)

async function write({
  work,
  row,
  person,
  mine,
  issuedAt,
  drawn,
}: Applying & {
  person: ID
  mine: StoredCertificate | undefined
  issuedAt: string | undefined
  drawn: Drawn
}): Promise<ID> {
  const { payload, resolved, plan } = work
  const { post } = plan.input
  const options = {
    collection: resolved.slugs.certificates,
    file: { data: drawn.png, mimetype: 'image/png', name: `${row.serial}.png`, size: drawn.png.length },
    overwriteExistingFiles: true,
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
    req: await drawnRequest(work),
  }
  const announced =
    post === undefined || !resolved.has.posts || idOf(mine?.post) !== undefined ? {} : { post }
  const data = { ...drawn.data, ...announced, ...(issuedAt ? { issuedAt } : {}) }
  if (mine) return (await payload.update({ ...options, id: mine.id, data })).id
  const created = { ...data, ...awardOfRow({ work, row }), person, serial: row.serial, status: 'draft' }
  return (await payload.create({ ...options, data: created })).id
}
