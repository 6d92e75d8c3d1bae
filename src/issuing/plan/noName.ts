/** What stands in a list where there is no name, and what a spreadsheet puts in a cell that it can't reckon. */
const placeholders = new Set(
  [
    ...['n/a', 'na', 'n.a.', 'n.a', 'none', 'null', 'nil', 'undefined', 'nan', 'unknown', 'empty', 'blank'],
    ...[
      'tba',
      'tbd',
      'tbc',
      'to do',
      'todo',
      '#name',
      '无',
      '暂无',
      '没有',
      '空',
      '未知',
      '待定',
      '不详',
      '未填',
    ],
  ].map((text) => text.toLowerCase()),
)

const sum =
  /^(?:grand ?|sub-?)?(?:total|sum|count|average)s?(?: (?:people|members|number|count))?\s*[:=(]?\s*[\d.,%]*\s*\)?(?: ?(?:people|persons|members))?$/
const chineseSum =
  /^(?:合计|总计|小计|共计|总数|总人数|人数|平均|共)\s*[:=(]?\s*[\d.,%]*\s*\)?\s*[人名位个]?\)?$/
const formula = /^[=@]|^[-+]\s*[\p{L}\d.]+\s*\(|^#(?:n\/a|[a-z\d/]+[!?])/u
const address =
  /[a-z][a-z\d+.-]*:\/\/|^(?:www\.|mailto:|javascript:|data:)|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+[/?#]|^[^\s/]+\.(?:com|org|net|io|cn|dev|edu)$/u
const mailbox = /[^\s@]@|@[^\s@]+\.[^\s@]/u

/**
 * Whether a text in the place of a name is none: a placeholder (`n/a`, `-`), a number, the sum under a column
 * (`Total: 60`, `合计：60`), a formula, an address of the web or of e-mail, or what may be half of one.
 */
export function isNoName(text: string): boolean {
  const plain = plainOf(text)
  return (
    !/\p{L}/u.test(plain) ||
    isPlaceholder(text) ||
    [sum, chineseSum, formula, address, mailbox].some((pattern) => pattern.test(plain))
  )
}

/** Whether a text only says that nothing is there. */
export const isPlaceholder = (text: string): boolean => {
  const plain = plainOf(text)
  const bare = plain.replace(/^[([<{"']+|[)\]>}"']+$/g, '')
  return !/[\p{L}\p{N}]/u.test(plain) || placeholders.has(plain) || placeholders.has(bare)
}

/** Whether a text is an e-mail address, holds one, or may be half of one. */
export const holdsEmail = (text: string): boolean => mailbox.test(plainOf(text))

/** Longer texts are no names for their length. */
const longest = 500

const plainOf = (text: string): string =>
  text.slice(0, longest).normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
