import type { LocalFile } from '../parse/index.js'
import { awardKey, awardName } from './awards.js'
import { type CertificateIndex, indexCertificates } from './certificateIndex.js'
import type { Award, Mention, PlanContext } from './context.js'
import { decide } from './decide.js'
import { contentHash } from './hash.js'
import { certificateHash, certificateLedgerKey, rowsToWrite } from './ledger.js'
import type { PlannedPeople, PlannedPerson } from './people.js'
import type { PlannedRole } from './roles.js'
import type { Steps } from './steps.js'
import type {
  CertificateFields,
  DocumentID,
  ExistingCertificate,
  PlannedCertificate,
  PlannedGroup,
  PlannedPost,
  Reason,
} from './types.js'

export type PlannedCertificates = {
  certificates: PlannedCertificate[]
  /** That of a name in a list. */
  of: (entry: Mention['entry']) => PlannedCertificate | undefined
}

type Parts = {
  context: PlanContext
  people: PlannedPeople
  roles: ReadonlyMap<string, PlannedRole>
  posts: ReadonlyMap<string, PlannedPost>
  /** The groups and projects in which certificates are given. */
  within: ReadonlyMap<string, PlannedPlace>
}

type PlannedPlace = Pick<PlannedGroup, 'action' | 'reason' | 'id'>

type Wanted = {
  key: string
  mention: Mention
  award: Award
  person: PlannedPerson
  role: PlannedRole
  /** The post that announces it; lists announce nothing. */
  post?: PlannedPost
  order: number
  /** The group and the project, as far as they are there. */
  group?: DocumentID
  project?: DocumentID
  /** Whether one of them is yet to be made. */
  isPlaceNew: boolean
}

/** Plans one certificate for each person, role, year, group and project, ordered as announced. */
export function* planCertificates({
  context,
  people,
  roles,
  posts,
  within,
}: Parts): Steps<PlannedCertificates> {
  const existing = indexCertificates(context.existing.certificates)
  const planned = new Map<string, { certificate: PlannedCertificate; first: Mention }>()
  const byEntry = new Map<Mention['entry'], PlannedCertificate>()
  // Those whom another list has named already keep their place in this one too.
  const placed = new Map<Mention['roster'] | string, Set<string>>()
  for (const mention of context.mentions) {
    yield
    const { file, award, roster, entry } = mention
    const role = award && roles.get(award.role.slug)
    const post = roster && posts.get(file.path)
    if (!role || (roster && !post)) continue
    const who = people.of(mention)
    const holder = 'person' in who ? who.person.key : who.key
    const key = awardKey({ award, holder })
    const list = roster ?? awardKey({ award, holder: file.path })
    const places = placed.get(list) ?? new Set()
    placed.set(list, places)
    const before = planned.get(key)
    if (before) {
      if (before.certificate.action !== 'refuse') places.add(key)
      addLink({ context, mention, certificate: before.certificate })
      reportDouble({ context, mention, first: before.first })
      byEntry.set(entry, before.certificate)
      continue
    }
    const order = places.size + 1
    const reason =
      'refused' in who
        ? who.refused
        : [role, ...placesOf({ award, within })].find(({ action }) => action === 'refuse')?.reason
    const certificate = context.leaveOut(
      'person' in who && !reason
        ? planOne({
            context,
            existing,
            wanted: {
              key,
              mention,
              award,
              person: who.person,
              role,
              post,
              order,
              ...placeOf({ award, within }),
            },
          })
        : refusal({ key, reason: reason ?? 'unsure' }),
    )
    if (certificate.action !== 'refuse') places.add(key)
    planned.set(key, { certificate, first: mention })
    byEntry.set(entry, certificate)
  }
  return {
    certificates: [...planned.values()].map(({ certificate }) => certificate),
    of: (entry) => byEntry.get(entry),
  }
}

const placesOf = ({ award, within }: { award: Award } & Pick<Parts, 'within'>): PlannedPlace[] =>
  [award.group, award.project].flatMap((key) => within.get(key ?? '') ?? [])

function placeOf({ award, within }: { award: Award } & Pick<Parts, 'within'>) {
  const [group, project] = [within.get(award.group ?? ''), within.get(award.project ?? '')]
  return {
    isPlaceNew: [group, project].some((place) => place && place.id === undefined),
    ...(group?.id === undefined ? {} : { group: group.id }),
    ...(project?.id === undefined ? {} : { project: project.id }),
  }
}

function planOne({
  context,
  existing,
  wanted,
}: {
  context: PlanContext
  existing: CertificateIndex
  wanted: Wanted
}): PlannedCertificate {
  const { key, mention, award, person, role, group, project } = wanted
  if (person.id === undefined || role.id === undefined || wanted.isPlaceNew)
    return planNew({ context, wanted })
  const rowKey = certificateLedgerKey({ person: person.id, role: role.id, year: award.year, group, project })
  const row = context.ledger.row(rowKey)
  const known = existing.find(rowKey) ?? (row && existing.byID.get(row.document))
  if (known) return planKnown({ context, wanted, known, rowKey })
  if (!row) return planNew({ context, wanted })
  const values = { award: awardName(award), name: mention.entry.name }
  context.warn(mention.file.path, { key: 'certificateDeleted', line: mention.entry.line, values })
  return refusal({ key, reason: 'deleted' })
}

function planNew({ context, wanted }: { context: PlanContext; wanted: Wanted }): PlannedCertificate {
  const { key, mention, award, person, role, post, order } = wanted
  const { entry, file } = mention
  const local = localFile({ context, mention })
  const { sourceURL } = entry
  const fields: Partial<CertificateFields> = {
    person: person.key,
    role: role.key,
    ...(award.group ? { group: award.group } : {}),
    ...(award.project ? { project: award.project } : {}),
    ...(award.year === undefined ? {} : { year: award.year }),
    status: 'active',
    order,
    ...(!post || post.action === 'refuse' ? {} : { post: post.of ?? post.key }),
    ...(post && file.post?.date ? { issuedAt: file.post.date } : {}),
    ...(sourceURL ? { sourceURL } : {}),
    ...(local ? { file: local } : {}),
  }
  return { key, action: 'create', fields, ledger: { keys: [], hash: certificateHash({ sourceURL, order }) } }
}

const closed = new Set(['revoked', 'withdrawn', 'expired', 'superseded'])

/** A certificate that is there: another post's stays as it is but for a missing file, a closed one altogether. */
function planKnown({
  context,
  wanted,
  known,
  rowKey,
}: {
  context: PlanContext
  wanted: Wanted
  known: ExistingCertificate
  rowKey: string
}): PlannedCertificate {
  const { key, mention, award, post, order } = wanted
  const { entry, file } = mention
  const { ledger } = context
  const rows = ledger.rowsOf('certificate', known.id)
  const isOurs = known.post === undefined || known.post === null || known.post === post?.id
  const current = { sourceURL: known.sourceURL, order: known.order }
  const desired = {
    sourceURL:
      (isOurs ? entry.sourceURL || known.sourceURL : known.sourceURL || entry.sourceURL) ?? undefined,
    order: isOurs ? order : (known.order ?? undefined),
  }
  const isClosed = closed.has(known.status)
  if (isClosed) {
    const values = { award: awardName(award), name: entry.name, status: known.status }
    context.warn(file.path, { key: 'certificateClosed', line: entry.line, values })
  }
  const decision = isClosed
    ? { action: 'unchanged' as const, reason: 'closed' as const, hash: rows[0]?.hash ?? contentHash(desired) }
    : decide({ current, desired, rows, force: context.isForced(key) })
  if (decision.reason === 'edited') {
    const name = `${awardName(award)}: ${entry.name}`
    context.warn(file.path, { key: 'edited', line: entry.line, values: { name } })
  }
  const isUnfinished = post?.action === 'create' || post?.action === 'update'
  const adopts = !isClosed && isUnfinished && (known.post === undefined || known.post === null)
  const fields = {
    ...(decision.action === 'update' ? changes({ current, desired }) : {}),
    ...(adopts && post ? { post: post.of ?? post.key } : {}),
  }
  return {
    key,
    action: Object.keys(fields).length ? 'update' : 'unchanged',
    ...(decision.reason ? { reason: decision.reason } : {}),
    id: known.id,
    fields,
    ledger: rowsToWrite({ ledger, kind: 'certificate', id: known.id, keys: [rowKey], hash: decision.hash }),
  }
}

function changes({
  current,
  desired,
}: {
  current: Pick<ExistingCertificate, 'sourceURL' | 'order'>
  desired: { sourceURL?: string; order?: number }
}): Partial<CertificateFields> {
  const { sourceURL, order } = desired
  return {
    ...(sourceURL && sourceURL !== current.sourceURL ? { sourceURL } : {}),
    ...(order !== undefined && order !== current.order ? { order } : {}),
  }
}

function addLink({
  context,
  mention,
  certificate,
}: {
  context: PlanContext
  mention: Mention
  certificate: PlannedCertificate
}): void {
  if (certificate.action !== 'create' || certificate.fields.sourceURL || certificate.fields.file) return
  const { sourceURL } = mention.entry
  const local = localFile({ context, mention })
  if (local) certificate.fields.file = local
  if (!sourceURL) return
  certificate.fields.sourceURL = sourceURL
  certificate.ledger.hash = certificateHash({ sourceURL, order: certificate.fields.order })
}

/** Two spellings of one name are reported as a merge already. */
function reportDouble({
  context,
  mention,
  first,
}: {
  context: PlanContext
  mention: Mention
  first: Mention
}): void {
  const { entry, roster, file } = mention
  if (!roster || first.roster !== roster || first.entry.name !== entry.name) return
  const values = { name: entry.name, firstLine: first.entry.line, secondLine: entry.line }
  context.warn(file.path, { key: 'listedTwice', line: entry.line, values })
}

function localFile({ context, mention }: { context: PlanContext; mention: Mention }): LocalFile | undefined {
  const { file, entry } = mention
  if (entry.file === undefined) return undefined
  const local = file.files?.[entry.file]
  if (local === null)
    context.warn(file.path, { key: 'fileMissing', line: entry.line, values: { url: entry.file } })
  return local ?? undefined
}

const refusal = ({ key, reason }: { key: string; reason: Reason }): PlannedCertificate => ({
  key,
  action: 'refuse',
  reason,
  fields: {},
  ledger: { keys: [], hash: '' },
})
