import { fileNameParts, isGithubLogin } from '../../../identity/index.js'
import { isNoName } from '../noName.js'
import { type Award, awardOf } from './award.js'
import { claimOfFormerFile, claimOfName } from './claim.js'
import { formerFileKey } from './formerFiles.js'
import { isHolder, type Known } from './known.js'
import { trust } from './meanings.js'
import { candidatesOf, type Meant, meantBy, type People } from './people.js'
import { type Reading, readingsOf, saidByFolder } from './readings.js'
import type { DroppedFile, FileMatch } from './types.js'

/** Person, role and year of one file, as far as its name tells; whether a certificate has it is not looked at. */
export function matchFile({ file, known }: { file: DroppedFile; known: Known }): FileMatch {
  const { folders, base } = fileNameParts(file.name)
  const { words, years, defaults, people } = known
  const above = folders.reverse().map((text) => saidByFolder({ text, words, years }))
  const award = (reading: Reading) => awardOf({ reading, folders: above, defaults })
  const readings = readingsOf({ text: base, words, years })
  const plain = plainest(readings)
  const meant = readings
    .flatMap((reading) => (reading.text ? meantBy({ reading, people }) : []))
    .filter((one) => !one.isPart || isHolder({ known, award: award(one.reading), id: one.id }))
  const former = plain?.text ? (known.former.get(formerFileKey(file.name)) ?? []) : []
  const claim =
    claimOfFormerFile({ former, meant, award: plain && award(plain) }) ?? claimOfName({ meant, award, known })
  const shown = plain ? award(plain) : { problems: [] }
  const name = plain?.text ?? base
  const match = {
    key: file.key,
    name: file.name,
    candidates: candidatesOf({
      meant: [...meant, ...partsOf({ plain, people, meant })],
      formerFile: former.map(({ person }) => person),
      name,
      people,
    }),
  }
  if (!claim)
    return { ...match, action: 'ask', ...awardOnly(shown), ...unknownPerson({ name, match, award: shown }) }
  const problems = [...new Set([...claim.award.problems, ...claim.problems])]
  const person = problems.includes('severalPeople') ? {} : { person: claim.person }
  return {
    ...match,
    action: problems.length ? 'ask' : 'create',
    ...person,
    ...awardOnly(claim.award),
    problems,
  }
}

/** The reading that leaves least to a name: none, where all of it surely says something else. */
function plainest(readings: readonly Reading[]): Reading | undefined {
  const rank = (reading: Reading) => (reading.text ? 1 : reading.trust === trust.weak ? 2 : 0)
  return [...readings].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      Number(one.trust === trust.weak) - Number(other.trust === trust.weak) ||
      one.text.length - other.text.length ||
      one.trust - other.trust,
  )[0]
}

/** People of whose name the plainest reading is a part, whatever they hold: to choose from, never to be taken. */
const partsOf = ({
  plain,
  people,
  meant,
}: {
  plain: Reading | undefined
  people: People
  meant: Meant[]
}): Meant[] => (plain?.text && !meant.length ? meantBy({ reading: plain, people }) : [])

function unknownPerson({
  name,
  match,
  award,
}: {
  name: string
  match: Pick<FileMatch, 'candidates'>
  award: Award
}): Pick<FileMatch, 'problems' | 'newPerson'> {
  const others = award.problems.filter((problem) => problem !== 'unsurePerson')
  if (!name || isNoName(name)) return { problems: ['noName', ...others] }
  const login = name.replace(/^@/, '')
  const newPerson = isGithubLogin(login)
    ? { name: login, github: login }
    : {
        name: name
          .replace(/[\s_.]+/g, ' ')
          .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
          .trim(),
      }
  return { problems: [match.candidates.length ? 'unsurePerson' : 'newPerson', ...others], newPerson }
}

const awardOnly = ({ role, year }: Award): Pick<FileMatch, 'role' | 'year'> => ({
  ...(role === undefined ? {} : { role }),
  ...(year === undefined ? {} : { year }),
})
