import { cache } from 'react'
import { certificatesOfPerson, type FoundCertificate } from '../../../../collections/index.js'
import { normalizeSerial } from '../../../certificates/index.js'
import { type Proof, verifyCertificate } from '../../../issuing/index.js'
import { reading } from './reading.js'

/** What proves a certificate that the world may know. */
export type Proven = Exclude<Proof, { status: 'withdrawn' }> & { issuedAt: string | null }

/** A certificate as its page shows it; of one that was withdrawn only the serial. */
export type CertificatePage =
  | { serial: string; proof?: undefined }
  | {
      serial: string
      proof: Proven
      title: string
      about: About
      /** The same person's other certificates. */
      others: FoundCertificate[]
    }

/** What a certificate says beyond its proof. */
export type About = {
  nativeName: string | null
  criteria: string | null
  description: string | null
  citation: string | null
  group: string | null
  project: string | null
  startsAt: string | null
  sourceURL: string | null
  /** Of its own file, if that is a picture. */
  width: number | null
  height: number | null
  post: { slug: string; title: string } | null
}

/** Looks a certificate up by its serial, however it is typed; undefined for one that was never given out. */
export const findCertificatePage = cache(
  async (typed: string, locale: string): Promise<CertificatePage | undefined> => {
    const serial = normalizeSerial(typed)
    if (!serial) return undefined
    const work = await reading(locale)
    const [proof, details] = await Promise.all([
      verifyCertificate({ ...work, serial, locale }),
      findDetails(serial, locale),
    ])
    if (!proof) return undefined
    if (!isProven(proof) || !details) return { serial }
    const all = await certificatesOfPerson({ ...work, person: details.person.id, locale })
    return {
      serial,
      proof,
      title: [proof.role?.name, proof.year].filter(Boolean).join(' '),
      about: aboutOf(details),
      others: all.filter((other) => other.serial !== serial),
    }
  },
)

const isProven = (proof: Proof): proof is Proven => proof.status !== 'withdrawn'

type Text = string | null
type Details = {
  person: { id: string | number; nativeName?: Text }
  role?: { criteria?: Text; description?: Text } | string | null
  group?: { name?: Text } | string | null
  project?: { name?: Text } | string | null
  post?: { slug?: Text; title?: Text } | string | null
  citation?: Text
  startsAt?: Text
  sourceURL?: Text
  filename?: Text
  width?: number | null
  height?: number | null
}

/** As the public may read it: nothing comes of a draft, or of somebody hidden. */
async function findDetails(serial: string, locale: string): Promise<Details | undefined> {
  const { req, resolved } = await reading(locale)
  const { slugs } = resolved
  const { docs } = await req.payload.find({
    collection: slugs.certificates,
    where: { serial: { equals: serial } },
    locale,
    limit: 1,
    pagination: false,
    depth: 1,
    select: {
      person: true,
      role: true,
      group: true,
      project: true,
      post: true,
      citation: true,
      startsAt: true,
      sourceURL: true,
      filename: true,
      width: true,
      height: true,
    },
    populate: {
      [slugs.people]: { nativeName: true },
      [slugs.roles]: { criteria: true, description: true },
      [slugs.groups]: { name: true },
      [slugs.projects]: { name: true },
      [slugs.posts]: { slug: true, title: true },
    },
    overrideAccess: false,
  })
  const [found] = docs as Details[]
  return typeof found?.person === 'object' && found.person ? found : undefined
}

function aboutOf(details: Details): About {
  const role = populated(details.role)
  const post = populated(details.post)
  return {
    nativeName: details.person.nativeName || null,
    criteria: role?.criteria || null,
    description: role?.description || null,
    citation: details.citation || null,
    group: populated(details.group)?.name || null,
    project: populated(details.project)?.name || null,
    startsAt: details.startsAt || null,
    sourceURL: details.sourceURL || null,
    width: (details.filename && details.width) || null,
    height: (details.filename && details.height) || null,
    post: post?.slug ? { slug: post.slug, title: post.title || post.slug } : null,
  }
}

const populated = <Value extends object>(value: Value | string | null | undefined): Value | undefined =>
  typeof value === 'object' && value ? value : undefined
