import { cache } from 'react'
import { runningPayload } from './payload.js'
import { type Picture, pictureOf, pictureSelect } from './picture.js'

/** Whose site this is. */
export type Community = {
  name: string
  /** Whether that is its own name, and not what stands in for one. */
  isNamed: boolean
  description: string | null
  logo: Picture | undefined
  publicURL: string | null
  primaryColor: string | null
  accentColor: string | null
  socialLinks: { id?: string | null; label: string; url: string }[]
}

type Settings = Partial<Omit<Community, 'isNamed' | 'logo' | 'socialLinks'>> & {
  logo?: unknown
  socialLinks?: Community['socialLinks'] | null
}

/** The community's settings in a language; read once a page. */
export const findCommunity = cache(async (locale: string): Promise<Community> => {
  const payload = await runningPayload()
  const settings: Settings = await payload.findGlobal({
    slug: 'settings',
    locale,
    depth: 1,
    overrideAccess: false,
    populate: { media: pictureSelect },
  })
  return {
    name: settings.name || 'Laurel',
    isNamed: Boolean(settings.name),
    description: settings.description || null,
    logo: pictureOf(settings.logo),
    publicURL: settings.publicURL || null,
    primaryColor: settings.primaryColor || null,
    accentColor: settings.accentColor || null,
    socialLinks: settings.socialLinks ?? [],
  }
})
