/**
 * The reader's own time zone, named, with how far it is from UTC at a moment: `Asia/Shanghai, GMT+08:00`.
 * A moment that can't be read is now.
 */
export function zoneAt({
  at,
  zone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
}: {
  /** As a browser's field for date and time writes it. */
  at: string
  /** @default that of the browser */
  zone?: string
}): string {
  const typed = Date.parse(at)
  const moment = Number.isNaN(typed) ? Date.now() : typed
  const style = { timeZone: zone, timeZoneName: 'longOffset' } as const
  const parts = new Intl.DateTimeFormat('en', style).formatToParts(moment)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value
  return offset && offset !== 'GMT' ? `${zone}, ${offset}` : zone
}
