import { createHash } from 'node:crypto'
import { idOf, notDrawn, readUpload, type Uploaded, uploadsSlug } from '../../../collections/index.js'
import { endingOf } from '../../certificates/index.js'
import { type ID, inTurn, refused } from '../../plans/index.js'
import type { PlanRow } from '../plan/index.js'
import { awardOfRow, findMine, holderOf } from './issueRow.js'
import { nextFile } from './redrawRow.js'
import { rowRequest, type Work } from './work.js'

type Applying = { work: Work; row: PlanRow }

/** Makes a dropped file the file of a certificate, which is made as a draft where there is none. */
export async function applyUpload({ work, row }: Applying): Promise<Partial<PlanRow>> {
  const file = await readStaged({ work, row })
  const person = await holderOf({ work, row })
  const award = awardOfRow({ work, row })
  return await inTurn(`award:${person.id}:${award.role}:${award.year ?? ''}`, async () => {
    const { payload, resolved, plan } = work
    const mine = await findMine({ work, row, person: person.id })
    if (mine?.status === 'revoked') throw refused({ code: 'revokedSince', values: { serial: mine.serial } })
    const serial = mine?.serial ?? row.serial ?? ''
    const isThere = mine?.filename && mine.sha256 === hashOf(file.data)
    const mayReplace = row.isDecided && row.replaces === (mine?.sha256 ?? '')
    if (mine?.filename && !isThere && !mayReplace) throw refused({ code: 'hasFileSince' })
    const { name, formerFiles } = isThere
      ? { name: mine.filename ?? '', formerFiles: [] }
      : nextFile({ certificate: mine ?? { serial }, plan, type: file.type })
    const data = {
      originalName: row.file?.name,
      isDrawn: false,
      ...(formerFiles.length ? { formerFiles } : {}),
      ...(mine?.isDrawn ? notDrawn : {}),
    }
    const options = {
      collection: resolved.slugs.certificates,
      file: { data: file.data, mimetype: file.mimeType, name, size: file.data.length },
      overwriteExistingFiles: true,
      depth: 0,
      overrideAccess: true,
      disableTransaction: true,
      req: await rowRequest(work),
    }
    const created = { ...data, ...award, person: person.id, serial, status: 'draft' }
    const { id } = mine
      ? await payload.update({ ...options, id: mine.id, data })
      : await payload.create({ ...options, data: created })
    return { certificate: id, person: { ...row.person, id: person.id, name: person.name } }
  })
}

const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

async function readStaged({
  work,
  row,
}: Applying): Promise<{ data: Buffer; mimeType: string; type: string }> {
  const { payload } = work
  const id = idOf(row.file?.upload)
  const doc = id === undefined ? null : await stagedFile({ payload, id })
  const data = doc && (await readUpload({ req: await rowRequest(work), collection: uploadsSlug, doc }))
  const mimeType = doc?.mimeType ?? ''
  const type = endingOf(mimeType)
  if (!data || !type) throw refused({ code: 'fileGone' })
  return { data, mimeType, type }
}

const stagedFile = ({ payload, id }: { payload: Work['payload']; id: ID }) =>
  payload.db.findOne<Uploaded>({ collection: uploadsSlug, where: { id: { equals: id } } })
