import { isYear } from '../parts/isYear.js'

/** What an editor says of files besides themselves, as it is typed. */
export type Choices = {
  locale: string
  role: string
  year: string
  map: string
  siteURL: string
  isAdopting: boolean
  isForced: boolean
}

export const noChoices: Choices = {
  locale: '',
  role: '',
  year: '',
  map: '',
  siteURL: '',
  isAdopting: false,
  isForced: false,
}

/** Whether the year, the columns or the address are written in a way that can't be read. */
export const wrongIn = ({ year, map, siteURL }: Choices) => ({
  year: year !== '' && !isYear(year),
  map: columnsIn(map) === undefined,
  siteURL: siteURL.trim() !== '' && !(/^https?:\/\//i.test(siteURL.trim()) && URL.canParse(siteURL.trim())),
})

export const isWrong = (choices: Choices): boolean => Object.values(wrongIn(choices)).some(Boolean)

/** The same as the API takes it. */
export function sentOf(choices: Choices): Record<string, unknown> {
  const { locale, role, year, map, siteURL, isAdopting, isForced } = choices
  const columns = columnsIn(map)
  return {
    ...(locale ? { locale } : {}),
    ...(role.trim() ? { role: role.trim() } : {}),
    ...(isYear(year) ? { year: Number(year) } : {}),
    ...(columns && Object.keys(columns).length ? { map: columns } : {}),
    ...(siteURL.trim() ? { siteURL: siteURL.trim() } : {}),
    ...(isAdopting ? { adopt: true } : {}),
    ...(isForced ? { force: true } : {}),
  }
}

/** `Who = name`, one a line. */
function columnsIn(text: string): Record<string, string> | undefined {
  const lines = text
    .split(/[\n,，]/)
    .map((line) => line.trim())
    .filter(Boolean)
  const pairs = lines.map((line) => /^(.+?)\s*[=＝]\s*(.+)$/.exec(line))
  if (pairs.some((pair) => !pair)) return undefined
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']))
}
