import { walk } from '../../../collections/index.js'
import type { Store } from '../../plans/index.js'
import type { ID } from './people.js'

/** A certificate as merging looks at it, relations as ids. */
export type HeldCertificate = {
  id: ID
  serial: string
  title?: string | null
  status: string
  person?: ID | null
  role?: ID | null
  year?: number | null
  group?: ID | null
  project?: ID | null
  issuedAt?: string | null
  createdAt?: string
  sourceURL?: string | null
  filename?: string | null
  sha256?: string | null
  supersededBy?: ID | null
}

const select = {
  serial: true,
  title: true,
  status: true,
  person: true,
  role: true,
  year: true,
  issuedAt: true,
  createdAt: true,
  sourceURL: true,
  filename: true,
  sha256: true,
  supersededBy: true,
} as const

/** All certificates of a person, in the order of their years. */
export async function readCertificates({
  payload,
  resolved: { slugs, has },
  person,
}: Store & { person: ID }): Promise<HeldCertificate[]> {
  const found: HeldCertificate[] = []
  const held = walk<HeldCertificate>({
    payload,
    collection: slugs.certificates,
    where: { person: { equals: person } },
    select: { ...select, ...(has.groups && { group: true }), ...(has.projects && { project: true }) },
  })
  for await (const certificate of held) found.push(certificate)
  return found.sort((one, other) => (one.year ?? 9999) - (other.year ?? 9999))
}

/** A certificate as it is now. */
export async function readCertificate({
  payload,
  resolved: { slugs },
  id,
}: Store & { id: ID }): Promise<HeldCertificate | undefined> {
  const found = await payload.db.findOne<HeldCertificate>({
    collection: slugs.certificates,
    where: { id: { equals: id } },
  })
  return found ?? undefined
}
