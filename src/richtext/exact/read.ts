import { type MdastNode, mdastToLexical } from '../import/index.js'
import { build, type RichText } from '../lexical/index.js'
import { parseMarkdown } from '../markdown/index.js'
import { readOpening } from './directive.js'

export type ReadExact = {
  markdown: string
  /** The picture behind an address, as written. @default none, addresses stay */
  media?: (url: string) => string | number | undefined
  /** Hosts from which a frame is kept as an embed. @default `defaultEmbedHosts` */
  embedHosts?: string[]
  /** Makes ids differ between documents of equal content. @default '' */
  seed?: string
}

/**
 * Content as `lexicalToExact` wrote it. A comment that was changed by hand and can't be read any more gives way to
 * what stands readable below it.
 */
export function exactToLexical({ markdown, ...options }: ReadExact): RichText {
  const { text, openings } = takenOut(markdown)
  const tree: MdastNode = parseMarkdown(text)
  const custom = {
    [kept]: ({ start }: MdastNode) =>
      openings.slice(Number(start), Number(start) + 1).map(({ node }) => node),
  }
  const children = withKept(tree.children ?? [], openings)
  return children.length
    ? mdastToLexical({ tree: { ...tree, children }, custom, ...options })
    : build.richText([])
}

type Opening = NonNullable<ReturnType<typeof readOpening>>

const kept = 'laurelKept'

/** The text with a number in the place of what each comment holds: no parser need go through that. */
function takenOut(markdown: string): { text: string; openings: Opening[] } {
  const openings: Opening[] = []
  const text = markdown.replace(/^<!-- laurel:\w+ \{.*\} -->$/gm, (line) => {
    const opening = readOpening(line)
    return opening ? `<!-- laurel ${openings.push(opening) - 1} -->` : line
  })
  return { text, openings }
}

/** The tree with each node that a comment holds in the place of the comment and of what it stands around. */
function withKept(children: MdastNode[], openings: Opening[]): MdastNode[] {
  const result: MdastNode[] = []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (!child) continue
    const number = numberIn(child)
    const opening = openings[number]
    const end = opening ? closingAt(children, at, opening.closing) : -1
    if (end > 0) {
      result.push({ type: kept, start: number })
      at = end
    } else if (!isMark(child)) result.push(child)
  }
  return result
}

const numberIn = ({ type, value = '' }: MdastNode): number =>
  type === 'html' ? Number(/^<!-- laurel (\d+) -->$/.exec(value.trim())?.[1] ?? -1) : -1

const closingAt = (children: MdastNode[], from: number, closing: string): number =>
  children.findIndex(({ type, value }, at) => at > from && type === 'html' && value?.trim() === closing)

const isMark = ({ type, value = '' }: MdastNode): boolean =>
  type === 'html' && /^<!-- (\/?laurel:\w+.*|laurel \d+ )-->$/s.test(value.trim())
