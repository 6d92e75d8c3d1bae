import type { Resolved } from '../resolved.js'

type Shown = {
  resolved: Pick<Resolved, 'certificatePage'>
  serial: string
  /** The language of the page. @default the site's first */
  locale?: string
  /** What a path is put after, such as `https://example.org`. @default nothing: a path stays one */
  base?: string
}

/** Where people see a certificate; null where the site has no page for it. */
export function certificateAddress({ resolved, serial, locale, base }: Shown): string | null {
  const address = resolved.certificatePage?.({ serial, locale })
  if (!address) return null
  return base && URL.canParse(address, base) ? new URL(address, base).href : address
}
