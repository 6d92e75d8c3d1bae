import ipaddr from 'ipaddr.js'
import { FetchProblem } from './problem.js'
import type { FetchRules } from './rules.js'

const ports: Record<string, number> = { 'http:': 80, 'https:': 443 }

/**
 * An address that may be asked for. Names are checked once more when they are looked up; an address in digits, in
 * whatever spelling, is looked up by nobody and so is checked here.
 * @throws FetchProblem
 */
export function checkURL(
  text: string,
  { isAllowedAddress, isAllowedPort }: Pick<FetchRules, 'isAllowedAddress' | 'isAllowedPort'>,
): URL {
  if (!URL.canParse(text)) throw new FetchProblem('notAnAddress')
  const url = new URL(text)
  const port = ports[url.protocol]
  if (port === undefined) throw new FetchProblem('notWeb')
  if (url.username || url.password) throw new FetchProblem('hasPassword')
  const asked = url.port ? Number(url.port) : port
  if (!isAllowedPort(asked)) throw new FetchProblem('otherPort', { port: asked })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !isAllowedAddress(host)) throw new FetchProblem('privateAddress', { host })
  return url
}
