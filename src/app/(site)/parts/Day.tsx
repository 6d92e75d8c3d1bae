import { dayIn } from '../../../translations/index.js'

/** A day as people write it in their language. */
export const Day = ({ date, locale }: { date: string; locale: string }) => {
  const words = dayIn({ date, locale })
  return words === undefined ? null : (
    <time dateTime={new Date(date).toISOString().slice(0, 10)}>{words}</time>
  )
}
