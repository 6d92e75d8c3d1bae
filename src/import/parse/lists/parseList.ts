import { posix } from 'node:path'
import { SourceError, say } from '../../say.js'
import type { Json } from '../types.js'
import { readAllContributors } from './allContributors.js'
import { isCodeowners, readCodeowners } from './codeowners.js'
import { readCSV } from './csv.js'
import { readData } from './data.js'
import { isRecord, textOf } from './fields.js'
import { isGithubOrg, readGithubOrg } from './githubOrg.js'
import { groupOfPath } from './groupNamed.js'
import { lineFinder } from './lineFinder.js'
import { readMembers } from './members.js'
import { openList } from './openList.js'
import { orNobody } from './orNobody.js'
import { isOwners, isOwnersAliases, readOwners, readOwnersAliases } from './owners.js'
import { findPartners, readPartners } from './partners.js'
import { roleOfKey } from './roles.js'
import { roleOfPath, yearOfPath } from './saidByPath.js'
import { isSIGs, readSIGs } from './sigs.js'
import type { ListOptions, ParsedList } from './types.js'

const listFile =
  /(?:^|\/)(?:[^/]*[._-])?(?:owners|owners_aliases|codeowners|maintainers|reviewers|emeritus|\.?all-contributorsrc)$|\.(?:json|ya?ml|csv|tsv)$/i

/** Whether a file is by its name a list of people or other data: never a post. */
export const isListPath = (path: string): boolean => listFile.test(path)

/** Whether it is by its name a table, which is read as a stream. */
export const isTablePath = (path: string): boolean => /\.(?:csv|tsv)$/i.test(path)

/**
 * A list of people in any of the formats known, told apart by what they hold. Data in which nobody is named give
 * an empty list with a warning.
 * @throws SourceError where it is too large or can't be read.
 */
export function parseList({
  path,
  text,
  options = {},
}: {
  path: string
  text: string
  options?: ListOptions
}): ParsedList {
  if (!text.trim()) return orNobody(openList('none').close())
  if (isTablePath(path)) return readCSV({ text, path, options })
  const isData =
    /\.(?:json|ya?ml)$/i.test(path) || /(?:rc|owners|owners_aliases)$/i.test(posix.basename(path))
  if (/codeowners$/i.test(path) || (!isData && isCodeowners(text)))
    return orNobody(readCodeowners({ text, path, options }))
  const value = readData({ text, path })
  if (value !== undefined) return orNobody(readValue({ value, text, path, options }))
  if (isData) throw new SourceError(say({ key: 'dataInvalid', values: { problem: 'YAML' } }))
  return orNobody(
    isCodeowners(text) ? readCodeowners({ text, path, options }) : readCSV({ text, path, options }),
  )
}

function readValue({
  value,
  text,
  path,
  options: given,
}: {
  value: Json
  text: string
  path: string
  options: ListOptions
}): ParsedList {
  const year = given.year ?? yearOfPath(path)
  const options = { ...given, ...(year ? { year } : {}) }
  const lineOf = lineFinder(text)
  if (isRecord(value)) {
    if (isForm(value)) return openList('none').close()
    if (isAllContributors(value)) return readAllContributors({ value, lineOf, options })
    if (isSIGs(value)) return readSIGs({ value, lineOf, options })
    if (isOwnersAliases(value)) return readOwnersAliases({ value, path, lineOf, options })
    if (isGithubOrg(value)) return readGithubOrg({ value, lineOf, options })
    if (isOwners(value)) return readOwners({ value, path, lineOf, options })
    if (isTeam({ value, path })) return readTeam({ value, path, lineOf, options })
  }
  const found = findPartners({ value, path })
  if (found) return readPartners({ found, lineOf })
  const role = roleOfPath(path)
  const format = isCNCF(value) ? 'cncf-people' : 'members'
  return readMembers({ value, format, ...(role ? { role } : {}), lineOf, options })
}

/** A team's membership, as PingCAP keeps it: logins under what they are, and a description. */
function readTeam({
  value,
  path,
  ...reading
}: {
  value: Record<string, Json>
  path: string
  lineOf: ReturnType<typeof lineFinder>
  options: ListOptions
}): ParsedList {
  const description = textOf(value.description)
  const group = groupOfPath(path)
  const about = group && { ...group, ...(description ? { description } : {}) }
  return readMembers({ value, format: 'teams', ...(about ? { group: about } : {}), ...reading })
}

const isTeam = ({ value, path }: { value: Record<string, Json>; path: string }): boolean =>
  ('description' in value || /membership/i.test(path)) &&
  Object.entries(value).some(
    ([key, held]) => Array.isArray(held) && held.length > 0 && roleOfKey(key) !== undefined,
  )

const isAllContributors = ({ contributors, ...value }: Record<string, Json>): boolean =>
  Array.isArray(contributors) &&
  ('projectName' in value || contributors.some((item) => isRecord(item) && Array.isArray(item.contributions)))

const isCNCF = (value: Json): boolean =>
  Array.isArray(value) &&
  value.some((item) => isRecord(item) && Array.isArray(item.category) && 'image' in item)

/** An issue form of GitHub asks for people; it names none. */
const isForm = ({ body }: Record<string, Json>): boolean =>
  Array.isArray(body) && body.some((item) => isRecord(item) && isRecord(item.attributes))
