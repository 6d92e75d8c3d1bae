import pluralize from 'pluralize'

/** What communities call those whom they thank: the last word of a role's name. */
const people = new Set(
  (
    'advocate ambassador approver architect author awardee builder captain chair chairperson champion coach collaborator ' +
    'committer contributor coordinator creator curator delegate designer developer director donor editor engineer ' +
    'evangelist expert facilitator fellow finalist founder graduate guardian guide helper hero honoree host instructor ' +
    'intern judge laureate lead leader lecturer librarian maintainer manager member mentee mentor moderator mvp ' +
    'nominee officer organizer organiser owner participant pioneer president presenter professional programmer ' +
    'recipient representative researcher reviewer rockstar scholar shepherd speaker specialist star steward student ' +
    'supporter teacher technician tester tracker trainer translator trustee volunteer winner writer'
  ).split(' '),
)

/** How many characters the name of a role may have. */
export const longestRoleName = 120

const chinese: Record<string, string> = {
  优秀讲师: 'Talented Speaker',
  优秀贡献者: 'Outstanding Contributor',
  技术布道师: 'Evangelist',
  副站长: 'Deputy Station Leader',
  站长: 'Station Leader',
  委员: 'Committee Member',
  技术负责人: 'Tech Lead',
  负责人: 'Lead',
  副组长: 'Deputy Leader',
  组长: 'Leader',
  副主席: 'Vice Chair',
  理事: 'Board Member',
  联合主席: 'Co-Chair',
  主席: 'Chair',
  布道者: 'Evangelist',
  组织委员: 'Organizer',
  获奖者: 'Winner',
  审核者: 'Approver',
  优秀学员: 'Outstanding Student',
  大使: 'Ambassador',
  布道师: 'Evangelist',
  贡献者: 'Contributor',
  成员: 'Member',
  讲师: 'Speaker',
  演讲嘉宾: 'Speaker',
  维护者: 'Maintainer',
  提交者: 'Committer',
  评审者: 'Reviewer',
  导师: 'Mentor',
  志愿者: 'Volunteer',
  译者: 'Translator',
  组织者: 'Organizer',
}

/** Whether a word, singular or plural, says what somebody is. */
export const isRoleWord = (word: string): boolean =>
  people.has(pluralize.singular(word.toLowerCase())) || chineseRole(word) !== undefined

/** The English word for what a Chinese role's name ends in, and what stands before it. */
export function chineseRole(name: string): { before: string; english: string } | undefined {
  const ending = Object.keys(chinese).find((word) => name.endsWith(word))
  const english = ending && chinese[ending]
  return english ? { before: name.slice(0, -ending.length), english } : undefined
}

/** What a role called this in English is called in Chinese: `ambassador` is `大使`. */
export const chineseWordsFor = (english: string): string[] =>
  Object.keys(chinese).filter((word) => chinese[word]?.toLowerCase() === english.toLowerCase())
