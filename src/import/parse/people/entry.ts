import { githubKey, isGithubLogin, nameKey } from '../../../identity/index.js'
import { type Say, say } from '../../say.js'
import { type Content, isFilePath, isWebAddress, type Link } from '../links.js'
import type { ParsedEntry } from '../types.js'
import { saysCertificate } from './said.js'
import { couldBeName, looksLikeFullName } from './shapes.js'

export type Person = Pick<ParsedEntry, 'name' | 'github' | 'nativeName' | 'aliases'> & {
  certificate?: Link
  /** Whether the name itself is the link to the certificate. */
  isLinkedName: boolean
  /** Whether a login stands beside the name. */
  hasHandle?: boolean
  /** Whether the login is only a word in a place that is said to hold logins. */
  isWord?: boolean
  /** Whether name and certificate are all that stands there: no picture, remark or other link. */
  isWhole: boolean
}

const mention = /^(.*?)[\s(（,，–—-]*@([A-Za-z\d-]{1,39})\s*[)）]?$/
const certificateFile = /\.(?:png|jpe?g|pdf|svg|webp|gif)(?:[?#]|$)/i
const inTwoScripts =
  /^(?:(.{2,60}?)\s*[(（]\s*([^()（）]{2,60})\s*[)）]|(\p{Lu}.{1,60}?)\s+(\p{Script=Han}{2,4})|(\p{Script=Han}{2,4})\s+(\p{Lu}.{1,60}))$/u

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
  const { plain, pictures, pictured } = content
  const faces = pictured
    .filter(isProfile)
    .map(({ text, url }) => ({ text: looksLikeFullName(text) ? text : '', url }))
  const links = [...content.links, ...faces]
  const profile = links.find(isProfile)
  const certificate = links.find((link) => link !== profile && leadsToCertificate(link))
  const rest = links.filter((link) => link !== profile && link !== certificate)
  const written = links.length ? plain.replace(/(?:[\s:：,，–—|(（)）]|\s-)+$/, '') : plain
  const named = nameOf({ written, profile, others: [rest[0], certificate] })
  if (!named || named.length > 200) return
  const mentioned = mention.exec(named)
  const login = mentioned?.[2] && isGithubLogin(mentioned[2]) ? mentioned[2] : loginOf(profile)
  const whole = (mentioned && login ? mentioned[1] || login : named).replace(/[（(]\s*[)）]/g, '').trim()
  const { name, nativeName } = bothScripts(whole)
  const github = login ?? (holdsLogins && isGithubLogin(name) && /[a-z]/i.test(name) ? name : undefined)
  return {
    name,
    ...(nativeName ? { nativeName } : {}),
    ...(github ? { github } : {}),
    ...(certificate ? { certificate } : {}),
    isWord: github !== undefined && login === undefined,
    hasHandle: Boolean(login) && nameKey(name) !== githubKey(login) && profile?.text !== whole,
    isLinkedName: !written && certificate?.text === name,
    isWhole: !pictures.length && !rest.length && !profile && (written || certificate?.text) === name,
  }
}

/** The words that are the name: what is written, unless only the text of the link to a profile reads as one. */
function nameOf({
  written,
  profile,
  others,
}: {
  written: string
  profile: Link | undefined
  others: readonly (Link | undefined)[]
}): string | undefined {
  const texts = [written, profile?.text, ...others.map((link) => link?.text)].map((text) => text?.trim())
  const [said, linked] = texts
  const isLogin = profile && githubKey(linked) === githubKey(profile.url)
  if (
    said &&
    linked &&
    !looksLikeFullName(said) &&
    (looksLikeFullName(linked) || (isLogin && !couldStandFor(said)))
  ) {
    return linked
  }
  return texts.find(Boolean) ?? (profile && githubKey(profile.url) ? loginOf(profile) : undefined)
}

/** Whether words beside a login can be the name: one word or capitalised ones, not a remark. */
const couldStandFor = (text: string): boolean => couldBeName(text) && !/^\p{Ll}.*\s/u.test(text)

/** `Ada Byron（张三）`, `Ada Byron 张三`: a name and the same in Chinese, in either order. */
function bothScripts(text: string): Pick<Person, 'name' | 'nativeName'> {
  const [one = '', other = ''] = (inTwoScripts.exec(text) ?? []).slice(1).filter(Boolean)
  const [isHan, otherIsHan] = [one, other].map((part) => /^\p{Script=Han}{2,4}$/u.test(part))
  if (!one || isHan === otherIsHan) return { name: text }
  const [latin, native] = isHan ? [other, one] : [one, other]
  return /^\p{Lu}/u.test(latin) && couldBeName(latin) && looksLikeFullName(native)
    ? { name: latin, nativeName: native }
    : { name: text }
}

const noLogins =
  /^(?:about|apps|collections|enterprise|events|explore|features|issues|login|marketplace|orgs|pricing|pulls|search|settings|sponsors|topics|trending)$/

/** Whether a link is to an account on GitHub. */
export const isProfile = ({ url }: Link): boolean => {
  const key = isWebAddress(url) ? githubKey(url) : undefined
  return key !== undefined && !noLogins.test(key)
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

/** The login of a profile's address, as the person writes it where that can be seen. */
export function loginOf(profile: Link | undefined): string | undefined {
  const key = profile && githubKey(profile.url)
  if (!key) return
  const text = profile.text.replace(/^@/, '')
  return text.toLowerCase() === key ? text : new URL(profile.url).pathname.split('/')[1]
}
