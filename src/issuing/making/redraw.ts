import type { Where } from 'payload'
import { idOf, inBatches } from '../../../collections/index.js'
import { breather, type ID, type Making } from '../../plans/index.js'
import { peopleByID, type StoredCertificate } from '../existing/index.js'
import type { PlanInput, PlanRow } from '../plan/index.js'
import { type LivePrinters, livePrinters } from '../printing/index.js'
import { chooseTemplate, loadTemplates } from '../templates/index.js'
import type { AwardIDs } from '../values/index.js'
import { certificateRow } from './certificateRow.js'
import { checkDrawing, withDesigns } from './issue.js'
import type { PreparedBatch } from './made.js'
import { awardOf, type CertificateScope, certificatesIn } from './scope.js'

/** Certificates to be drawn anew. */
export type RedrawRequest = {
  scope: CertificateScope
  /**
   * Only those that another version of the template of the scope drew, and those of its role (and year) that something
   * else drew where it would draw them now: the default design, from before there was the template.
   */
  isOutdated?: boolean
  base: string
}

/** All that would be drawn anew, with the templates as they are now. */
export async function prepareRedraw({
  req,
  resolved,
  request: { scope, isOutdated = false, base },
}: Making & { request: RedrawRequest }): Promise<PreparedBatch> {
  const isNamed = scope.plan !== undefined || scope.certificates !== undefined
  const outdated =
    isOutdated && scope.template !== undefined
      ? await outdatedBy({ req, resolved, template: scope.template })
      : undefined
  const where: Where | undefined = isNamed
    ? undefined
    : { and: [{ isDrawn: { equals: true } }, ...(outdated ? [outdated.where] : [])] }
  const within = outdated ? { role: scope.role, year: scope.year } : scope
  const all = () => certificatesIn({ req, resolved, scope: within, where })
  const certificates = () => (outdated ? only(all(), outdated.isMeant) : all())
  const award = await awardOf({ req, resolved, scope })
  const printers = await livePrinters({ req, resolved, awards: await awardsIn(certificates()), base })
  const input: PlanInput = { ...award, base }
  return {
    rows: rowsOf({ req, resolved, certificates: certificates(), printers, input }),
    inputOf: () => withDesigns({ input, printers }),
  }
}

type Outdated = { where: Where; isMeant: (certificate: StoredCertificate) => boolean }

/** What a template drew otherwise than it would now, or did not draw and would. */
async function outdatedBy({
  req,
  resolved,
  template: id,
}: Making & { template: ID }): Promise<Outdated | undefined> {
  const templates = await loadTemplates({ req, resolved })
  const template = templates.find((one) => String(one.id) === String(id))
  if (!template) return undefined
  const own: Where = {
    and: [{ template: { equals: template.id } }, { templateVersion: { not_equals: template.version } }],
  }
  const role = idOf(template.role)
  const { year } = template
  const others: Where = {
    and: [
      { template: { not_equals: template.id } },
      ...(role === undefined ? [] : [{ role: { equals: role } }]),
      ...(role === undefined || !year ? [] : [{ year: { equals: year } }]),
    ],
  }
  const isMeant = (certificate: StoredCertificate) =>
    String(idOf(certificate.template)) === String(template.id) ||
    chooseTemplate({ templates, role: idOf(certificate.role), year: certificate.year })?.id === template.id
  const drawsOthers = role !== undefined || template.isDefault
  return { where: drawsOthers ? { or: [own, others] } : own, isMeant }
}

async function* only(
  certificates: AsyncIterable<StoredCertificate>,
  isMeant: Outdated['isMeant'],
): AsyncGenerator<StoredCertificate> {
  for await (const certificate of certificates) if (isMeant(certificate)) yield certificate
}

async function awardsIn(certificates: AsyncIterable<StoredCertificate>): Promise<AwardIDs[]> {
  const awards = new Map<string, AwardIDs>()
  for await (const certificate of certificates) {
    const award = {
      role: idOf(certificate.role),
      group: idOf(certificate.group),
      project: idOf(certificate.project),
    }
    awards.set(Object.values(award).join(':'), award)
  }
  return [...awards.values()]
}

async function* rowsOf({
  req: { payload },
  resolved,
  certificates,
  printers,
  input,
}: Making & {
  certificates: AsyncIterable<StoredCertificate>
  printers: LivePrinters
  input: PlanInput
}): AsyncGenerator<PlanRow> {
  const pause = breather()
  let number = 0
  for await (const some of inBatches(certificates)) {
    const ids = some.map(({ person }) => idOf(person)).filter((id) => id !== undefined)
    const people = await peopleByID({ payload, resolved, ids })
    for (const certificate of some) {
      const person = people.get(String(idOf(certificate.person)))
      const row = rowOf({ certificate, name: person?.name, key: String(++number) })
      const template = printers.choose({ role: row.role, year: row.year })
      const printer = await printers.of(template)
      const drawn = template ? { ...row, template: template.id } : row
      yield checkDrawing({ kind: 'redraw', row: drawn, printer, input, certificate })
      await pause()
    }
  }
}

function rowOf({
  certificate,
  name,
  key,
}: {
  certificate: StoredCertificate
  name: string | undefined
  key: string
}): PlanRow {
  const { status, isDrawn, filename } = certificate
  const [group, project, person] = [
    idOf(certificate.group),
    idOf(certificate.project),
    idOf(certificate.person),
  ]
  const row: PlanRow = {
    ...certificateRow({ certificate, key }),
    ...(group === undefined ? {} : { group }),
    ...(project === undefined ? {} : { project }),
  }
  if (person === undefined || name === undefined || status === 'withdrawn')
    return { ...row, action: 'refuse', problems: [{ code: 'personGone' }] }
  const known = { ...row, person: { id: person, name } }
  if (isDrawn) return known
  return { ...known, action: 'skip', problems: [{ code: filename ? 'ownFile' : 'notDrawn' }] }
}
