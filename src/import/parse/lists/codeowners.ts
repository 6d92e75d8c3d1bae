import { slugify } from '../../../identity/index.js'
import { personOfLogin, readAccount } from './account.js'
import { groupOfPath } from './groupNamed.js'
import { openList } from './openList.js'
import { roleNamed } from './roles.js'
import type { ListOptions, ParsedList } from './types.js'

const role = roleNamed('Code Owner')
const owner = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/

/** Whether a text is a `CODEOWNERS` file: every line a pattern and its owners, or a remark. */
export function isCodeowners(text: string): boolean {
  const lines = linesOf(text).filter(({ words }) => words.length > 0)
  return (
    lines.some(({ words }) => words.length > 1 && words.slice(1).every((word) => owner.test(word))) &&
    lines.every(({ words }) => words.slice(1).every((word) => owner.test(word)))
  )
}

/** GitHub's `CODEOWNERS`: the people are kept with what they own, a team is a group whose members it doesn't tell. */
export function readCodeowners({
  text,
  path,
  options: { year },
}: {
  text: string
  path: string
  options: ListOptions
}): ParsedList {
  const list = openList('codeowners')
  const patterns = new Map<string, { login: string; line: number; owns: string[] }>()
  for (const { words, line } of linesOf(text)) {
    const [pattern = '', ...owners] = words
    for (const written of owners) {
      const account = readAccount(written)
      if ('login' in account) {
        const key = account.login.toLowerCase()
        const before = patterns.get(key) ?? { login: account.login, line, owns: [] }
        patterns.set(key, { ...before, owns: [...before.owns, pattern] })
      } else if ('team' in account) {
        list.group({ slug: slugify(account.team), name: account.team, kind: 'team' })
        list.warn({ key: 'teamWithoutMembers', line, values: { name: account.team } })
      } else list.warn({ key: 'ownerByEmail', line })
    }
  }
  const named = patterns.size ? groupOfPath(path) : undefined
  const group = named && list.group(named)
  for (const { login, line, owns } of patterns.values()) {
    const awards = role ? [{ role, ...(year ? { year } : {}), ...(group ? { group } : {}) }] : []
    list.person(personOfLogin({ login, line, awards, profile: { extra: { codeOwnerOf: owns } } }))
  }
  return list.close()
}

const linesOf = (text: string): { words: string[]; line: number }[] =>
  text.split('\n').map((line, index) => ({
    words: line
      .replace(/(^|\s)#.*$/, '')
      .replace(/^\[[^\]]*\](?:\[\d+\])?/, '')
      .split(/\s+/)
      .filter(Boolean),
    line: index + 1,
  }))
