import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { normalizeSerial, type Standing, standingOf, type Values } from '../../certificates/index.js'
import type { Localized } from '../values/index.js'

type ID = string | number

export type Named = { id: ID; name: Localized; slug?: string | null }

/** A certificate as whoever asks may see it, with its person and role. */
export type SeenCertificate = {
  id: ID
  serial: string
  title: string
  standing: Standing
  statusReason?: string | null
  person?: (Named & { name: string; github?: string | null }) | null
  role?: Named | null
  group?: ID | null
  project?: ID | null
  year?: number | null
  issuedAt?: string | null
  validUntil?: string | null
  citation?: Localized | null
  supersededBy?: { serial?: string } | ID | null
  sha256?: string | null
  /** Its own file, which Laurel drew or somebody uploaded. */
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  isDrawn?: boolean | null
  /** The design that it was issued with, and what was printed. */
  design?: string | null
  printed?: { name?: string | null; role?: string | null; values?: Record<string, Values> | null } | null
}

/**
 * The certificate of a serial, however it is typed; undefined for a serial that was never given out to whoever asks.
 * Everything is read in one go; what of it may be told depends on `standing`.
 */
export async function findCertificate({
  req,
  resolved,
  serial: typed,
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  serial: string
  /** The language of role and citation; without it all of them. */
  locale?: string
}): Promise<SeenCertificate | undefined> {
  const { slugs, permissions } = resolved
  const serial = normalizeSerial(typed)
  if (!serial) return undefined
  const { docs } = await req.payload.find({
    collection: slugs.certificates,
    where: { serial: { equals: serial } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
    ...(req.payload.config.localization ? { locale: locale ?? 'all' } : {}),
    select: fields,
    populate: {
      [slugs.people]: { name: true, slug: true, github: true },
      [slugs.roles]: { name: true, slug: true },
      [slugs.certificates]: { serial: true },
      [slugs.groups]: { slug: true },
      [slugs.projects]: { slug: true },
    },
  })
  const certificate = docs[0] as (SeenCertificate & { status?: string; personHidden?: boolean }) | undefined
  if (!certificate) return undefined
  const standing = standingOf({ certificate, seesDrafts: permissions.canReadDrafts({ req }) })
  return standing === 'unknown' ? undefined : { ...certificate, standing }
}

const fields = {
  serial: true,
  title: true,
  status: true,
  statusReason: true,
  person: true,
  personHidden: true,
  role: true,
  group: true,
  project: true,
  year: true,
  issuedAt: true,
  validUntil: true,
  citation: true,
  supersededBy: true,
  sha256: true,
  filename: true,
  mimeType: true,
  filesize: true,
  isDrawn: true,
  design: true,
  printed: true,
} as const
