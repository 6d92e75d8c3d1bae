import type { PayloadRequest } from 'payload'
import { localeAmong } from '../../src/translations/index.js'

/** The first language of the site; undefined where the host speaks only one. */
export const defaultLocale = (req: PayloadRequest): string | undefined => {
  const { localization } = req.payload.config
  return localization ? localization.defaultLocale : undefined
}

/** All languages of the site; one nameless one where the host has no localization. */
export const localesOf = (req: PayloadRequest): string[] => {
  const { localization } = req.payload.config
  return localization ? localization.localeCodes : []
}

/** The language asked for, if the site has it, else the site's first. */
export const contentLocale = ({ req, asked }: { req: PayloadRequest; asked: unknown }): string =>
  localeAmong({ asked, locales: localesOf(req) })
