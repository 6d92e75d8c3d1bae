const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const numeric = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?!\d)/
const english =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})\b/i

/**
 * A date as it is written, whatever zone is written after it: the day that a reader saw stays the day.
 * `2023-01-11`, `2023/1/11 10:30`, `2023年1月11日`, `January 11, 2023`; undefined for anything else.
 */
export function readDate(written: string): string | undefined {
  const text = written.trim().slice(0, 40)
  const numbers = numeric.exec(text)
  if (numbers) {
    const [year, month, day, hour, minute, second] = numbers.slice(1).map((part) => Number(part ?? 0))
    return asISO({ year, month, day, hour, minute, second })
  }
  const words = english.exec(text)
  if (!words) return
  const month = months.indexOf((words[2] ?? words[3] ?? '').slice(0, 3).toLowerCase()) + 1
  return asISO({ year: Number(words[5]), month, day: Number(words[1] ?? words[4]) })
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
