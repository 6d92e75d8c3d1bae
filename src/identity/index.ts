export { type PersonColumn, personColumn, personColumns } from './columns.js'
export { type Repair, repairEncoding } from './encoding.js'
export { certificateMark } from './fileMarks.js'
export { fileNameParts } from './fileNames.js'
export { githubKey, githubLogin, isGithubLogin, isGithubProfile } from './github.js'
export { type GuessedColumn, guessColumns, isEmail, isHeader } from './listColumns.js'
export { nameKey, searchText, sortName } from './names.js'
export {
  indexPeople,
  type KnownPerson,
  type MatchedBy,
  type PeopleIndex,
  type PersonID,
  type PersonMatch,
  personKeys,
  type SoughtPerson,
} from './people.js'
export { searchPhrases, searchWords } from './phrases.js'
export { chineseRole, chineseWordsFor, isRoleWord, longestRoleName } from './roleWords.js'
export { slugCandidates, slugify, uniqueSlug } from './slug.js'
export {
  closeSpelling,
  compactKey,
  editDistance,
  indexSlips,
  indexSpellings,
  type SpellingsIndex,
} from './spellings/index.js'
