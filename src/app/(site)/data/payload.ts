import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The running Payload; in the ready server the one that answers the API, too. */
export const runningPayload = (): Promise<Payload> => getPayload({ config })

/** The languages of the content, the default first. */
export async function contentLocales(): Promise<string[]> {
  const { localization } = (await runningPayload()).config
  if (!localization) return ['en']
  const { defaultLocale, localeCodes } = localization
  return [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
}
