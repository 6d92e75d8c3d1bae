import { isNameWord, isOrganizationName, startsNoName } from './names.js'

const fewest = 3
const sentenceEnd = /[。！？!?\n]+|\.(?=\s+["“(]?\p{Lu}|\s*$)/gu
const places = new Set(['in', 'across', 'throughout', 'at', 'on', 'during', 'into', 'near', 'on', 'within'])

/** The names of an enumeration of three or more in one sentence: `with Alpha, Beta and Gamma Cloud, and ...`. */
export const readEnumerations = (paragraph: string): string[] =>
  paragraph
    .slice(0, 20_000)
    .split(sentenceEnd)
    .flatMap(clauses)
    .flatMap((clause) => namesIn(clause))

type Clause = { text: string; takesChinese: boolean }

/** Parentheses and colons close a clause; Chinese names are only told from words inside them. */
const clauses = (sentence: string): Clause[] =>
  sentence.split(/([()（）:：;；])/).reduce<Clause[]>((found, part, index, parts) => {
    if (index % 2 === 0 && part.trim())
      found.push({ text: part, takesChinese: /[(（:：]/.test(parts[index - 1] ?? '') })
    return found
  }, [])

function namesIn({ text, takesChinese }: Clause): string[] {
  const found: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length >= fewest) found.push(...run)
    run = []
  }
  for (const item of itemsOf(text)) {
    if (isOrganizationName(item, { takesChinese })) {
      run.push(item)
      continue
    }
    const head = run.length >= fewest - 1 ? leadingName(item) : undefined
    if (head) run.push(head)
    close()
    const tail = trailingName(item)
    if (tail) run = [tail]
  }
  close()
  return found
}

function itemsOf(text: string): string[] {
  const joint = /\s(?:and|or)\s/i.test(text)
    ? /\s+(?:and|or|以及|和|与|及)\s+|\s*(?:以及|和|与)\s*(?=[A-Z])/
    : /\s+(?:&|以及|和|与|及)\s+|\s*(?:以及|和|与)\s*(?=[A-Z])/
  return text
    .split(/[,，、]/)
    .map((part) => part.trim().replace(/^(?:and|or|as well as|以及|和|与)\s+/i, ''))
    .flatMap((part) => part.split(joint))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:etc\.?|and|or|others?|more|等)$/i.test(part))
}

/** `we joined hands with GitLab` ends in a name; `found in Berlin` in a place. */
function trailingName(item: string): string | undefined {
  const words = item.split(/\s+/)
  let start = words.length
  while (start > 0 && isNameWord(words[start - 1] ?? '') && !startsNoName(words[start - 1] ?? '')) start--
  const before = words[start - 1]
  const name = words.slice(start).join(' ')
  if (before === undefined || places.has(before.toLowerCase())) return
  return isOrganizationName(name) ? name : undefined
}

/** `CurveFS to our store` begins with a name. */
function leadingName(item: string): string | undefined {
  const words = item.split(/\s+/)
  const end = words.findIndex((word) => !isNameWord(word))
  const name = words.slice(0, end < 0 ? undefined : end).join(' ')
  return isOrganizationName(name) ? name : undefined
}
