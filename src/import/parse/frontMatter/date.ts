const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const numeric =
  /^(\d{4})[-./年]\s*(\d{1,2})[-./月]\s*(\d{1,2})日?(?:[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]m)?)?(?!\d)/i
const weekday = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\.?,?\s+/i
const english =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s+)?(\d{4})\b(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?/i
const monthOnly = /^(\d{4})[-./年]\s*(\d{1,2})(?:月|[-./]0{1,2})?(?![\d-])/

/**
 * A date as it is written, whatever zone is written after it: the day that a reader saw stays the day.
 * `2023-01-11`, `2023/1/11 10:30`, `2023年1月11日`, `January 11, 2023`, `Wed, 11 Jan 2023 10:30:00 GMT`; undefined
 * for anything else.
 */
export function readDate(written: string): string | undefined {
  const text = written.trim().slice(0, 60)
  const numbers = numeric.exec(text)
  if (numbers) {
    const [year, month, day, hour, minute, second] = numbers.slice(1, 7).map((part) => Number(part ?? 0))
    return asISO({ year, month, day, hour: inDay(hour, numbers[7]), minute, second })
  }
  const words = english.exec(text.replace(weekday, ''))
  if (!words) return
  const name = (words[2] ?? words[3] ?? '').toLowerCase()
  const month = months.findIndex((start) => name.startsWith(start)) + 1
  const [hour, minute, second] = [words[5] ?? words[9], words[6] ?? words[10], words[7] ?? words[11]].map(
    (part) => Number(part ?? 0),
  )
  return asISO({
    year: Number(words[8]),
    month,
    day: Number(words[1] ?? words[4]),
    hour: inDay(hour, words[12]),
    minute,
    second,
  })
}

/**
 * A date without a day, or with a day that no month has as `2016-01-00`: the first of the month. For the front
 * matter and for names of files.
 */
export function readMonth(written: string): string | undefined {
  const [, year, month] = monthOnly.exec(written.trim().slice(0, 40)) ?? []
  return year ? asISO({ year: Number(year), month: Number(month), day: 1 }) : undefined
}

/**
 * The date that the name of a file or of its folder begins with, as in Jekyll's `2016-03-24-title.md`: as written
 * and as read. `isWhole` is false where the day is missing or is none, and the first of the month stands for it.
 */
export function dateInPath(path: string): { written: string; date: string; isWhole: boolean } | undefined {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const named = /^_?index\b/i.test(name) ? (parts.at(-2) ?? '') : name
  const written = /^\d{4}-\d{1,2}(?:-\d{1,2})?(?=[-_.\s])/.exec(`${named} `)?.[0]
  if (!written) return
  const whole = readDate(written)
  const date = whole ?? readMonth(written)
  const isDate = whole !== undefined || /-0{1,2}$/.test(written) || parts.includes('_posts')
  return date === undefined || !isDate ? undefined : { written, date, isWhole: whole !== undefined }
}

type Parts = { year?: number; month?: number; day?: number; hour?: number; minute?: number; second?: number }

function asISO({
  year = 0,
  month = 0,
  day = 0,
  hour = 0,
  minute = 0,
  second = 0,
}: Parts): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24
  return isReal ? date.toISOString() : undefined
}

/** An hour of the clock as one of the day. */
const inDay = (hour = 0, half = ''): number =>
  half.toLowerCase() === 'pm' && hour < 12 ? hour + 12 : half.toLowerCase() === 'am' && hour === 12 ? 0 : hour
