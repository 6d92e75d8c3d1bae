/** A day as people write it in their language. Days are kept as an instant at noon or midnight UTC. */
export const Day = ({ date, locale }: { date: string; locale: string }) => {
  const words = dayIn(date, locale)
  return words === undefined ? null : (
    <time dateTime={new Date(date).toISOString().slice(0, 10)}>{words}</time>
  )
}

/** The same as plain text; undefined for what is no day. */
export function dayIn(date: string, locale: string): string | undefined {
  const day = new Date(date)
  if (Number.isNaN(day.getTime())) return undefined
  return new Intl.DateTimeFormat(locale.replace('_', '-'), { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
