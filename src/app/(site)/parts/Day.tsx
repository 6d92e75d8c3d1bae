/** A day as people write it in their language. Days are kept as an instant at noon or midnight UTC. */
export const Day = ({ date, locale }: { date: string; locale: string }) => {
  const day = new Date(date)
  if (Number.isNaN(day.getTime())) return null
  const format = new Intl.DateTimeFormat(locale.replace('_', '-'), { dateStyle: 'long', timeZone: 'UTC' })
  return <time dateTime={day.toISOString().slice(0, 10)}>{format.format(day)}</time>
}
