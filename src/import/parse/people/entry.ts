import { githubKey, isGithubLogin } from '../../../identity/index.js'
import { type Say, say } from '../../say.js'
import { type Content, isFilePath, isWebAddress, type Link } from '../links.js'
import type { ParsedEntry } from '../types.js'
import { saysCertificate } from './said.js'

export type Person = Pick<ParsedEntry, 'name' | 'github'> & {
  certificate?: Link
  /** Whether the name itself is the link to the certificate. */
  isLinkedName: boolean
  /** Whether name and certificate are all that stands there: no picture, remark or other link. */
  isWhole: boolean
}

const mention = /^(.*?)[\s(（,，–—-]*@([A-Za-z\d-]{1,39})\s*[)）]?$/
const certificateFile = /\.(?:png|jpe?g|pdf|svg|webp|gif)(?:[?#]|$)/i

/**
 * Whom a cell or an item of a list names. `holdsLogins`: the place is said to hold GitHub ids, so that one token
 * valid as a login is one, and the name too.
 */
export function readPerson({
  content,
  holdsLogins,
}: {
  content: Content
  holdsLogins: boolean
}): Person | undefined {
  const { plain, links, pictures } = content
  const profile = links.find(({ url }) => isWebAddress(url) && githubKey(url))
  const certificate = links.find((link) => link !== profile && leadsToCertificate(link))
  const rest = links.filter((link) => link !== profile && link !== certificate)
  const written = links.length ? plain.replace(/(?:[\s:：,，–—|(（]|\s-)+$/, '') : plain
  const named = [written, profile?.text, rest[0]?.text, certificate?.text]
    .map((text) => text?.trim())
    .find(Boolean)
  if (!named || named.length > 200) return
  const mentioned = mention.exec(named)
  const login = mentioned?.[2] && isGithubLogin(mentioned[2]) ? mentioned[2] : loginOf(profile)
  const name = (mentioned && login ? mentioned[1] || login : named).replace(/[（(]\s*[)）]/g, '').trim()
  const github = login ?? (holdsLogins && isGithubLogin(name) && /[a-z]/i.test(name) ? name : undefined)
  return {
    name,
    ...(github ? { github } : {}),
    ...(certificate ? { certificate } : {}),
    isLinkedName: !written && certificate?.text === name,
    isWhole: !pictures.length && !rest.length && !profile && (written || certificate?.text) === name,
  }
}

/** Whether a link is to somebody's certificate: a picture or PDF, or called one. */
const leadsToCertificate = ({ url, text }: Link): boolean =>
  certificateFile.test(url) || saysCertificate(text) || saysCertificate(url)

/** The address of a certificate's file, of the web or beside the post; anything else is left out and reported. */
export function readAddress({ link, name, line }: { link: Link | undefined; name: string; line: number }): {
  address: Pick<ParsedEntry, 'sourceURL' | 'file'>
  warnings: Say[]
} {
  if (!link) return { address: {}, warnings: [] }
  const url = link.url.trim()
  if (isWebAddress(url)) return { address: { sourceURL: url }, warnings: [] }
  if (isFilePath(url)) return { address: { file: url }, warnings: [] }
  return { address: {}, warnings: [say({ key: 'linkRefused', line, values: { url, name } })] }
}

function loginOf(profile: Link | undefined): string | undefined {
  const key = profile && githubKey(profile.url)
  if (!key) return
  const text = profile.text.replace(/^@/, '')
  return text.toLowerCase() === key ? text : new URL(profile.url).pathname.split('/')[1]
}
