import { githubLogin } from '../../../identity/index.js'
import type { ParsedAward, ParsedPerson, ParsedProfile } from './types.js'

const robot = /\[bot\]$|-(?:bot|robot)$/i
const emailLike = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const teamEnding = /-(?:leads?|approvers|reviewers|maintainers|owners|admins|members|emeritus|chairs)$/i

/** What one word in a list of accounts is: somebody's login, an organisation's team, or an e-mail. */
export type Account = { login: string } | { team: string } | { email: string } | { other: string }

/** Reads `login`, `@login`, the address of a profile, `@organisation/team` and e-mails. */
export function readAccount(written: string): Account {
  const text = written.trim()
  const login = githubLogin(text)
  if (login) return { login }
  if (emailLike.test(text)) return { email: text }
  if (/^@?[\w.-]+\/[\w.-]+$/.test(text)) return { team: text.replace(/^@/, '') }
  return { other: text }
}

/** Whether a word among logins is by its ending a group's alias. */
export const isTeamAlias = (login: string): boolean => teamEnding.test(login)

/** Somebody of whom the list tells a login alone: it is the name until somebody says better. */
export const personOfLogin = ({
  login,
  line,
  awards,
  profile = {},
}: {
  login: string
  line: number
  awards: ParsedAward[]
  profile?: ParsedProfile
}): ParsedPerson => ({
  name: login,
  github: login,
  line,
  profile: isRobot(login) ? { kind: 'bot', ...profile } : profile,
  awards,
})

/** Whether an account is by its name a machine's. */
export const isRobot = (login: string): boolean => robot.test(login)
