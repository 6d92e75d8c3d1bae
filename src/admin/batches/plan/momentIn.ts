/** A moment as a language writes it, in the reader's own time zone, which is named: colleagues may be elsewhere. */
export const momentIn = ({
  language,
  at,
  zone,
}: {
  language: string
  at: string | number
  /** @default that of the browser */
  zone?: string
}): string =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    ...{ timeZone: zone, timeZoneName: 'short' },
  }).format(new Date(at))
