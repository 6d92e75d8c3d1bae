import { nameKey } from '../../../identity/index.js'
import type { ParsedRole } from '../types.js'

const githubHeading = /git\s?hub/i
const githubSentence = /git\s?hub\s*(?:ids?|logins?|handles?|user\s?names?|accounts?|账号|账户|用户名|帐号)/i
const nameHeading = /\b(?:(?:nick|user)?names?|persons?|people|who)\b|姓名|名字|昵称|人员/i
const otherHeading =
  /\b(?:compan(?:y|ies)|organi[sz]ations?|projects?|repo(?:sitory|sitories|s)?|events?|products?|packages?|files?|teams?|groups?|sigs?|releases?|versions?)\b|公司|企业|项目|组织|团队|版本/i
const certificateHeading =
  /\bcert(?:ificate|ification)?s?\b|\bbadges?\b|\bdownloads?\b|\bdiplomas?\b|证书|奖状|徽章/i
const namesSentence =
  /\b(?:names?|following|below|list(?:ed|s)?|here (?:are|is)|they are|meet|welcome|thank)\b|名单|如下|以下|分别是/i

/** What a column says that it holds; `either` takes a GitHub login or a name. */
export type ColumnKind = 'name' | 'github' | 'either' | 'certificate' | 'other' | 'blank'

/** Reads what a table's column says about itself. */
export function columnKind({ heading, role }: { heading: string; role: ParsedRole }): ColumnKind {
  const text = heading.trim()
  if (!text) return 'blank'
  if (certificateHeading.test(text)) return 'certificate'
  if (otherHeading.test(text)) return 'other'
  const isName = nameHeading.test(text) || isRoleHeading({ text, role })
  if (!githubHeading.test(text)) return isName ? 'name' : 'other'
  return isName && !/^git\s?hub\s?(?:user)?\s?names?$/i.test(text) ? 'either' : 'github'
}

/** Whether a sentence says that what follows holds GitHub ids. */
export const saysGithubIDs = (sentence: string): boolean => githubSentence.test(sentence)

/** Whether a sentence leads to a list of names. */
export const leadsToNames = ({ sentence, role }: { sentence: string; role: ParsedRole }): boolean =>
  namesSentence.test(sentence) || (namesRole({ text: sentence, role }) && /[:：]\s*$/.test(sentence))

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
