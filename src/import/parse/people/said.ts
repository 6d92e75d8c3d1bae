import { nameKey } from '../../../identity/index.js'
import type { ParsedRole } from '../types.js'
import { readHeading } from './heading.js'

const githubHeading = /git\s?hub/i
const githubSentence = /git\s?hub\s*(?:ids?|logins?|handles?|user\s?names?|accounts?|账号|账户|用户名|帐号)/i
const nameHeading = /\b(?:(?:nick|user)?names?|persons?|people|who)\b|姓名|名字|昵称|人员/i
const otherHeading =
  /\b(?:compan(?:y|ies)|organi[sz]ations?|projects?|repo(?:sitory|sitories|s)?|events?|products?|packages?|files?|teams?|groups?|sigs?|releases?|versions?)\b|公司|企业|项目|组织|团队|版本/i
const certificateHeading =
  /\bcert(?:ificate|ification)?s?\b|\bbadges?\b|\bdownloads?\b|\bdiplomas?\b|证书|奖状|徽章/i
const namesSentence =
  /\b(?:names?|following|below|list(?:ed|s)?|here (?:are|is)|they are|meet|welcome|thank)\b|名单|如下|以下|分别是/i
const choosing =
  /\b(?:s?elected|chosen|appointed|awarded|congratulat\w*|announc\w*|introduc\w*|joined|honou?r\w*|recogni[sz]\w*)\b|选出|评选|当选|入选|获得|祝贺|恭喜|感谢|欢迎|新增|诞生/i
const nativeHeading =
  /中文名|中文姓名|chinese name|native name|英文名|english name|昵称|花名|别名|nick\s?name|^alias(?:es)?$|also known as/i
const profileHeading = /\bprofiles?\b|\baccounts?\b|\bcontacts?\b|home\s?page|^links?$|主页|链接|账号|联系/i
const roleHeading = /^(?:roles?|positions?|titles?|responsibilit(?:y|ies)|角色|职位|职务|头衔|身份)$/i
const yearHeading = /^(?:years?|年份|年度|年|届别?)$/i

/**
 * What a column says that it holds; `either` takes a GitHub login or a name, `native` another form of the name
 * beside it, `profile` a link to an account.
 */
export type ColumnKind =
  | 'name'
  | 'github'
  | 'either'
  | 'native'
  | 'profile'
  | 'role'
  | 'year'
  | 'certificate'
  | 'other'
  | 'blank'

/** A column; `role` where it is headed by what its people are. */
export type Column = { kind: ColumnKind; heading: string; role?: ParsedRole }

/** Reads what the columns of a table say about themselves. */
export function columnsOf({
  headings,
  role,
  ownWords,
}: {
  headings: readonly string[]
  role: ParsedRole | undefined
  ownWords: ReadonlySet<string>
}): Column[] {
  const columns = headings.map((heading) => columnOf({ heading, role, ownWords }))
  // Under a heading that names a role, one column headed by another is that of the names all the same.
  const ownRoles = columns.filter((column) => column.role)
  if (role && ownRoles.length === 1 && ownRoles[0]) delete ownRoles[0].role
  const hasName = columns.some(({ kind, heading }) => kind === 'name' && !nativeHeading.test(heading))
  return columns.map((column) =>
    hasName && column.kind === 'name' && nativeHeading.test(column.heading)
      ? { ...column, kind: 'native' }
      : column,
  )
}

function columnOf({
  heading,
  role,
  ownWords,
}: {
  heading: string
  role: ParsedRole | undefined
  ownWords: ReadonlySet<string>
}): Column {
  const text = heading.trim()
  const of = (kind: ColumnKind): Column => ({ kind, heading })
  if (!text) return of('blank')
  if (certificateHeading.test(text)) return of('certificate')
  if (roleHeading.test(text)) return of('role')
  if (yearHeading.test(text)) return of('year')
  if (role && isRoleHeading({ text, role })) return of('name')
  const own = readHeading({ heading: text, ownWords })
  if (own.isKnownRole && own.role && !githubHeading.test(text)) return { ...of('name'), role: own.role }
  if (otherHeading.test(text)) return of('other')
  const isName = nameHeading.test(text) || nativeHeading.test(text)
  if (!githubHeading.test(text)) return of(isName ? 'name' : profileHeading.test(text) ? 'profile' : 'other')
  return of(isName && !/^git\s?hub\s?(?:user)?\s?names?$/i.test(text) ? 'either' : 'github')
}

/** Whether a sentence says that what follows holds GitHub ids. */
export const saysGithubIDs = (sentence: string): boolean => githubSentence.test(sentence)

/** Whether a sentence leads to a list of names. */
export const leadsToNames = ({ sentence, role }: { sentence: string; role: ParsedRole }): boolean =>
  namesSentence.test(sentence) ||
  (namesRole({ text: sentence, role }) && (choosing.test(sentence) || /[:：]\s*$/.test(sentence)))

/** Whether a link's words or address speak of a certificate. */
export const saysCertificate = (text: string): boolean =>
  certificateHeading.test(text) || /certificat/i.test(text)

/** Whether a column is headed by what its people are: `Speaker` among the Talented Speakers. */
function isRoleHeading({ text, role }: { text: string; role: ParsedRole }): boolean {
  const word = nameKey(text)
  return [role.name, role.plural].some(
    (name) => nameKey(name) === word || nameKey(name).split(' ').at(-1) === word,
  )
}

function namesRole({ text, role }: { text: string; role: ParsedRole }): boolean {
  const words = nameKey(text)
  return [role.name, role.plural].some((name) => words.includes(nameKey(name)))
}
