import type { Payload, Where } from 'payload'
import { idOf, type Resolved, walk } from '../../../collections/index.js'
import type { ID } from '../../plans/index.js'
import type { ExistingCertificate } from '../plan/index.js'

/** What certificates are given for, people aside. */
export type AwardScope = { role: ID; year?: number; group?: ID; project?: ID }

/** A certificate as plans look at it, relations as ids. */
export type StoredCertificate = {
  id: ID
  serial: string
  title?: string | null
  status: string
  person?: ID | null
  personHidden?: boolean | null
  role?: ID | null
  year?: number | null
  group?: ID | null
  project?: ID | null
  issuedAt?: string | null
  citation?: string | Record<string, string> | null
  sourceURL?: string | null
  filename?: string | null
  mimeType?: string | null
  isDrawn?: boolean | null
  sha256?: string | null
  design?: string | null
  template?: ID | null
  templateVersion?: number | null
  printed?: { name?: string | null } | null
  formerFiles?: FormerFile[] | null
  post?: ID | null
}

/** A file that a certificate had before, and the plan that replaced it. */
export type FormerFile = { sha256: string; until: string; templateVersion?: number | null; plan?: string }

type Reading = { payload: Payload; resolved: Resolved }

const peopleAtOnce = 200

const select = {
  serial: true,
  title: true,
  status: true,
  person: true,
  personHidden: true,
  role: true,
  year: true,
  issuedAt: true,
  citation: true,
  sourceURL: true,
  filename: true,
  isDrawn: true,
  sha256: true,
  template: true,
} as const

/** The certificates that fit, in batches. */
export const walkCertificates = ({
  payload,
  resolved: { slugs, has },
  where,
}: Reading & { where: Where }): AsyncGenerator<StoredCertificate> =>
  walk<StoredCertificate>({
    payload,
    collection: slugs.certificates,
    where,
    select: { ...select, ...(has.groups && { group: true }), ...(has.projects && { project: true }) },
  })

/** One certificate with all that plans need of it. */
export async function readCertificate({
  payload,
  resolved,
  where,
}: Reading & { where: Where }): Promise<StoredCertificate | undefined> {
  const found = await payload.db.findOne<StoredCertificate>({
    collection: resolved.slugs.certificates,
    where,
  })
  return found ?? undefined
}

/** The certificates that rows write, by id. */
export async function certificatesByID({
  payload,
  resolved,
  ids,
}: Reading & { ids: readonly (ID | undefined)[] }): Promise<ReadonlyMap<string, StoredCertificate>> {
  const found = new Map<string, StoredCertificate>()
  const known = ids.filter((id) => id !== undefined)
  for (let start = 0; start < known.length; start += peopleAtOnce) {
    const where = { id: { in: known.slice(start, start + peopleAtOnce) } }
    for await (const certificate of walkCertificates({ payload, resolved, where }))
      found.set(String(certificate.id), certificate)
  }
  return found
}

/** Certificates of an award that count: whoever has one of these has it. */
export const awardWhere = ({ role, year, group, project }: AwardScope): Where => ({
  and: [
    { role: { equals: role } },
    { year: { equals: year ?? null } },
    ...(group === undefined ? [] : [{ group: { equals: group } }]),
    ...(project === undefined ? [] : [{ project: { equals: project } }]),
    { status: { not_equals: 'withdrawn' } },
  ],
})

/** Whether a certificate is for exactly this award: a wanted group or project is its own, an unwanted one it has not. */
export const isOfAward = (certificate: StoredCertificate, { group, project }: AwardScope): boolean =>
  same(idOf(certificate.group), group) && same(idOf(certificate.project), project)

/** What one has who has several: an active one first, then a draft. */
const rankOf = ({ status }: Pick<StoredCertificate, 'status'>): number => {
  const rank = ['active', 'draft', 'expired', 'superseded', 'revoked'].indexOf(status)
  return rank === -1 ? 9 : rank
}

/** What people have: of each award by itself, and whether they have a role and year in a group or project. */
export type Holdings = {
  has: (person: ID, award: AwardScope) => ExistingCertificate | undefined
  hasInGroup: (person: ID, award: Pick<AwardScope, 'role' | 'year'>) => boolean
}

/** What each of these people has of any of these awards; how many those are costs no further query. */
export async function certificatesOf({
  payload,
  resolved,
  awards,
  people,
}: Reading & { awards: readonly AwardScope[]; people: readonly ID[] }): Promise<Holdings> {
  const found = new Map<string, StoredCertificate>()
  const inGroup = new Set<string>()
  const [sought, where] = [[...new Set(people)], anyAwardWhere(awards)]
  for (let start = 0; start < sought.length; start += peopleAtOnce) {
    const some = sought.slice(start, start + peopleAtOnce)
    const and = [{ person: { in: some } }, where]
    for await (const certificate of walkCertificates({ payload, resolved, where: { and } })) {
      const { person, role, year, group, project, status } = certificate
      const key = keyOf({ role, year, group, project }, person)
      const other = found.get(key)
      if (!other || rankOf(certificate) < rankOf(other)) found.set(key, certificate)
      const isOfGroup = idOf(group) !== undefined || idOf(project) !== undefined
      if (isOfGroup && status !== 'revoked') inGroup.add(keyOf({ role, year }, person))
    }
  }
  return {
    has: (person, award) => {
      const certificate = found.get(keyOf(award, person))
      return certificate && existingOf(certificate)
    },
    hasInGroup: (person, { role, year }) => inGroup.has(keyOf({ role, year }, person)),
  }
}

/** At least the certificates of these awards that count. */
function anyAwardWhere(awards: readonly AwardScope[]): Where {
  const [first, ...others] = awards
  if (first && others.every((award) => keyOf(award) === keyOf(first))) return awardWhere(first)
  const roles = [...new Set(awards.map(({ role }) => role))]
  return { and: [{ role: { in: roles } }, { status: { not_equals: 'withdrawn' } }] }
}

type AwardParts = Partial<Record<'role' | 'group' | 'project', ID | null>> & { year?: number | null }

const keyOf = ({ role, year, group, project }: AwardParts, person?: ID | null): string =>
  [idOf(person), idOf(role), year || '', idOf(group), idOf(project)].join(':')

export const existingOf = ({
  id,
  serial,
  status,
  filename,
  sourceURL,
  sha256,
}: StoredCertificate): ExistingCertificate => ({
  id,
  serial,
  status,
  hasFile: Boolean(filename),
  sourceURL,
  sha256,
})

const same = (one: ID | undefined, other: ID | undefined): boolean =>
  String(one ?? '') === String(other ?? '')
