import { runningPayload } from './payload.js'
import { type Picture, pictureOf, pictureSelect } from './picture.js'

export type Partner = {
  id: string | number
  name: string
  website: string | null
  logo: Picture | undefined
  logoDark: Picture | undefined
}

type Found = Partial<Record<keyof Partner, unknown>> & Pick<Partner, 'id'>

/** The listed partners in their order. */
export async function findPartners(locale: string): Promise<Partner[]> {
  const payload = await runningPayload()
  const { docs } = await payload.find({
    collection: 'partners',
    locale,
    sort: ['order', 'slug', 'id'],
    limit: 60,
    pagination: false,
    depth: 1,
    select: { name: true, website: true, logo: true, logoDark: true },
    populate: { media: pictureSelect },
    overrideAccess: false,
  })
  return (docs as Found[]).map(({ id, name, website, logo, logoDark }) => ({
    id,
    name: typeof name === 'string' ? name : '',
    website: typeof website === 'string' && website ? website : null,
    logo: pictureOf(logo),
    logoDark: pictureOf(logoDark),
  }))
}
