import Papa from 'papaparse'
import { githubKey, nameKey } from '../../identity/index.js'

/** Somebody in a list, as given. */
export type Listed = { label: string; line?: number; name?: string; github?: string; email?: string }

type Column = 'name' | 'github' | 'email'

const headings: Record<Column, string[]> = {
  name: [
    'name',
    'full name',
    'fullname',
    'display name',
    'person',
    'contributor',
    'member',
    'recipient',
    '姓名',
    '名字',
    '名称',
    '姓 名',
    '成员',
    '贡献者',
    '获得者',
    '获奖者',
  ],
  github: [
    'github',
    'github id',
    'githubid',
    'github login',
    'github username',
    'github account',
    'github name',
    'github handle',
    'login',
    'username',
    'user name',
    'handle',
    'account',
    'github 账号',
    'github账号',
    'github 用户名',
    'github用户名',
    'github 帐号',
    'github帐号',
    'github 主页',
    'github主页',
    '账号',
    '帐号',
    '用户名',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    '邮箱',
    '电子邮箱',
    '电子邮件',
    '邮件',
  ],
}

/** How much of a line is shown. */
const longestLabel = 300

/**
 * Reads a list of people from CSV, TSV or what is copied from a spreadsheet: with a header line in English or
 * Chinese, or without one. One column alone is names or logins; an address of a GitHub profile is a login.
 */
export function readList(text: string): Listed[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', '\t', ';', '|'],
    ...(isOneColumn(text) || isCopied(text) ? { delimiter: '\t' } : {}),
    skipEmptyLines: false,
  })
  const lines = data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some(Boolean))
  const [first] = lines
  if (!first) return []
  const header = readHeader(first.cells)
  const columns = header ?? guessColumns(lines.map(({ cells }) => cells))
  return (header ? lines.slice(1) : lines).map(({ line, cells }) => readLine({ line, cells, columns }))
}

const clean = (cell: string): string =>
  cell
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** A list with one name a line needs no delimiter, and a name may hold a comma. */
const isOneColumn = (text: string): boolean => !/[,\t;|]/.test(text)

/** Spreadsheets copy tabs, also where a column is empty; nobody types them. A guess takes such a column for none. */
const isCopied = (text: string): boolean =>
  text
    .trimStart()
    .split(/[\r\n]/, 1)[0]
    ?.includes('\t') ?? false

function readHeader(cells: string[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>()
  for (const [index, cell] of cells.entries()) {
    const word = nameKey(cell).replace(/[_-]/g, ' ')
    for (const column of Object.keys(headings) as Column[]) {
      if (headings[column].includes(word) && !columns.has(column)) columns.set(column, index)
    }
  }
  return columns.size ? columns : undefined
}

/** Without a header: a column of e-mails is e-mails, one of profiles or `@logins` is logins, the first other is names. */
function guessColumns(lines: string[][]): Map<Column, number> {
  const columns = new Map<Column, number>()
  const width = Math.max(...lines.map((cells) => cells.length))
  const filled = (index: number) => lines.map((cells) => cells[index] ?? '').filter(Boolean)
  const most = (index: number, is: (cell: string) => boolean) => {
    const cells = filled(index)
    return cells.length > 0 && cells.filter(is).length * 2 > cells.length
  }
  for (let index = 0; index < width; index++) {
    const column: Column = most(index, isEmail) ? 'email' : most(index, isProfile) ? 'github' : 'name'
    if (!columns.has(column) && filled(index).some((cell) => !/^\d+$/.test(cell))) columns.set(column, index)
    else if (column === 'name' && !columns.has('github') && columns.has('name') && most(index, isLogin))
      columns.set('github', index)
  }
  return columns
}

const isEmail = (cell: string): boolean => cell.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)
const isProfile = (cell: string): boolean => /^@|github\.com\//i.test(cell) && githubKey(cell) !== undefined
const isLogin = (cell: string): boolean => githubKey(cell) !== undefined && !/^\d+$/.test(cell)

function readLine({
  line,
  cells,
  columns,
}: {
  line: number
  cells: string[]
  columns: Map<Column, number>
}): Listed {
  const at = (column: Column) => {
    const index = columns.get(column)
    return (index === undefined ? '' : cells[index]) || undefined
  }
  const name = at('name')
  const github = at('github')
  const email = at('email')
  const login = github && githubKey(github) !== undefined ? loginOf(github) : undefined
  return {
    label: cells.filter(Boolean).join(', ').slice(0, longestLabel),
    line,
    ...(name ? { name } : {}),
    ...(login ? { github: login } : {}),
    ...(email && isEmail(email) ? { email: email.toLowerCase() } : {}),
  }
}

/** The login as written, without `@` and without the address around it. */
export function loginOf(text: string): string {
  const key = githubKey(text) ?? ''
  const at = text.toLowerCase().lastIndexOf(key)
  return text.slice(at, at + key.length)
}
