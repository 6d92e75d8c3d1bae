const longest = 60
const mostWords = 5
const joining = new Set(['of', 'the', 'for', 'and', '&', 'de', 'by', '|'])
const notFirst = new Set(
  (
    'in on at by for from with as if it its to this that these those there here we our you your they their he she i a an and or but so ' +
    'also however moreover meanwhile finally besides additionally furthermore thanks thank welcome today last next since among when while ' +
    'after before during then now both all many most some other others etc e.g i.e such including like not more ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** Whether a text can be the name of an organization or product by itself: capitalised, short, no sentence. */
export function isOrganizationName(text: string, { takesChinese = false } = {}): boolean {
  if (!text || text.length > longest || /[!?:;"“”<>[\]{}=\\]|:\/\//.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > mostWords || startsNoName(words[0] ?? '')) return false
  if (!isNameWord(words[0] ?? '', takesChinese) || !isNameWord(words.at(-1) ?? '', takesChinese)) return false
  return (
    words.every((word) => joining.has(word.toLowerCase()) || isNameWord(word, takesChinese)) &&
    /\p{L}/u.test(text)
  )
}

/** A word of a name: it holds a capital letter (`GitLab`, `iFlytek`) or, after another, a number. */
export const isNameWord = (word: string, takesChinese = false): boolean => {
  const bare = word.replace(/^[('’]+|[)'’.®™]+$/g, '')
  if (/\p{Script=Han}/u.test(bare)) return takesChinese && bare.length <= 12
  return /\p{Lu}/u.test(bare) || /^\d[\d.]*[A-Za-z]*$/.test(bare)
}

/** Words that begin a sentence, a month or a day, not a name. */
export const startsNoName = (word: string): boolean => notFirst.has(word.toLowerCase().replace(/\.$/, ''))
