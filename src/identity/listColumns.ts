import { type PersonColumn, personColumn } from './columns.js'
import { githubKey, isGithubProfile } from './github.js'

/** What a column of a list without headings may hold. */
export type GuessedColumn = Extract<PersonColumn, 'name' | 'github' | 'email'>

/** Whether a text is an e-mail address and nothing else. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(?:\.[^\s@<>(),;:".]+)+$/.test(text)

/** Whether a line is a header: one of its cells says that it holds names, logins or e-mails. */
export const isHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => guessed.some((column) => personColumn(cell) === column))

/** Without a header: a column of e-mails is e-mails, one of profiles or `@logins` is logins, the first other is names. */
export function guessColumns(lines: readonly (readonly string[])[]): Map<GuessedColumn, number> {
  const columns = new Map<GuessedColumn, number>()
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), 0)
  const filled = (index: number) => lines.map((cells) => cells[index] ?? '').filter(Boolean)
  const most = (index: number, is: (cell: string) => boolean) => {
    const cells = filled(index)
    return cells.length > 0 && cells.filter(is).length * 2 > cells.length
  }
  for (let index = 0; index < width; index++) {
    const column = most(index, isEmail) ? 'email' : most(index, isGithubProfile) ? 'github' : 'name'
    if (!columns.has(column) && filled(index).some((cell) => !/^\d+$/.test(cell))) columns.set(column, index)
    else if (column === 'name' && !columns.has('github') && columns.has('name') && most(index, isLogin))
      columns.set('github', index)
  }
  return columns
}

const guessed: readonly GuessedColumn[] = ['name', 'github', 'email']

const isLogin = (cell: string): boolean => githubKey(cell) !== undefined && !/^\d+$/.test(cell)
