import { githubKey, githubLogin, isEmail, isGithubProfile as isProfile } from '../../identity/index.js'
import type { ProblemCode, RowProblem } from '../../plans/index.js'
import { isNoName, isPlaceholder } from './noName.js'

/** Somebody as given; each value may be anything. */
export type Given = { name?: string; github?: string; email?: string }

/** Somebody as read: a name, a login and an e-mail, each only where it is one. */
export type ReadEntry = Given & {
  /** What stands in the place of the name is none. */
  isNameless?: boolean
  /** What was given and is not used. */
  notes?: RowProblem[]
}

/** A name and an e-mail have no more characters together. */
const longestMailbox = 500

/** How much of a value is told. */
const longestTold = 80

/**
 * Reads what is given of somebody. An e-mail or the address of a GitHub profile (or `@login`) is taken for what it is
 * wherever it stands, never for a name; `Ada <ada@example.org>` is both. What is no login, e-mail or name is left out
 * and told.
 */
export function readEntry(given: Given): ReadEntry {
  const [account, address] = [filled(given.github), filled(given.email)]
  const { name: called, email: beside } = mailboxIn(given.name?.trim() ?? '')
  const login = isAccount(account) ? account : [called, address].find(isProfile)
  const email = [address, beside, account].map(emailIn).find(Boolean)
  const [github, isNameless] = [githubLogin(login), isOther(called) && isNoName(called)]
  const notes = [
    ...noteOf('loginNotUsed', 'login', account, isOther(account) && !isAccount(account)),
    ...noteOf('emailNotUsed', 'email', address, isOther(address)),
    ...noteOf('loginNotUsed', 'login', called, isProfile(called) && githubKey(called) !== githubKey(github)),
    ...noteOf('emailNotUsed', 'email', beside, emailIn(beside) !== email && Boolean(beside)),
  ]
  return {
    ...(called && isOther(called) && !isNameless ? { name: called } : {}),
    ...(github ? { github } : {}),
    ...(email ? { email } : {}),
    ...(isNameless ? { isNameless } : {}),
    ...(notes.length ? { notes } : {}),
  }
}

const filled = (text = ''): string => (isPlaceholder(text) ? '' : text.trim())

/** Whether a text is neither empty nor an e-mail nor marked as a login. */
const isOther = (text: string): boolean => text !== '' && !emailIn(text) && !isProfile(text)

const isAccount = (text: string): boolean => githubKey(text) !== undefined

function emailIn(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
  return isEmail(plain) ? plain.toLowerCase() : undefined
}

/** A name and the e-mail beside it, as mail programs write them. */
function mailboxIn(text: string): { name: string; email: string } {
  // Backtracking over a page of text would take long.
  if (text.length > longestMailbox) return { name: text, email: '' }
  const parts = /^(.+?)\s*[<(（]\s*(?:mailto:)?([^<>()（）\s]+[@＠][^<>()（）\s]+?)\s*[>)）]$/iu.exec(text)
  if (parts?.[1] && parts[2]) return { name: parts[1].replace(/^"(.*)"$/, '$1'), email: parts[2] }
  return emailIn(text) ? { name: '', email: text } : { name: text, email: '' }
}

function noteOf(code: ProblemCode, key: string, text: string, isTold: boolean): RowProblem[] {
  return isTold ? [{ code, values: { [key]: text.slice(0, longestTold) } }] : []
}
