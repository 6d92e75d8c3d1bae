import { build, idMaker, type RichText } from '../lexical/index.js'
import { parseMarkdown } from '../markdown/index.js'
import { blocks } from './blocks.js'
import { collectTargets, footnoteList } from './footnotes.js'
import type { Context, CustomConverter, ImportFinding, MdastNode } from './types.js'

type ImportOptions = {
  /** Converters for node types of the caller, such as `laurelRoster`; they win over the built-in ones. */
  custom?: Record<string, CustomConverter>
  /** The media document that was adopted for a picture's address, as written. Default: none, addresses stay. */
  media?: (url: string) => string | number | undefined
  /** What becomes of the address of a link or of a picture that was not adopted. Default: it stays. */
  address?: (url: string) => string
  /** Hosts from which a frame is kept as an embed. Default: `defaultEmbedHosts`. */
  embedHosts?: string[]
  /** Makes ids differ between documents of equal content. Default: ''. */
  seed?: string
  /** Told of everything that could not be kept as it was. */
  report?: (finding: ImportFinding) => void
}

/**
 * An mdast tree (remark-parse with remark-gfm) as content of the editor. The same tree always gives the same
 * content, ids included. Nothing visible is dropped but what is unsafe, and `report` hears of that.
 */
export function mdastToLexical({ tree, ...options }: ImportOptions & { tree: MdastNode }): RichText {
  const { notes, ...targets } = collectTargets(tree)
  const context: Context = {
    ...targets,
    blocks,
    makeID: idMaker(options.seed),
    custom: options.custom ?? {},
    media: options.media ?? (() => undefined),
    address: options.address ?? ((url) => url),
    embedHosts: options.embedHosts,
    report: ({ node, ...finding }) =>
      options.report?.({ ...finding, line: node?.position?.start.line ?? null }),
  }
  const children = blocks(tree.children ?? [], { context, depth: 0 })
  return build.richText([...children, ...footnoteList(notes, context)])
}

/** Markdown (CommonMark with GitHub's extensions, without front matter) as content of the editor. */
export const markdownToLexical = ({ markdown, ...options }: ImportOptions & { markdown: string }): RichText =>
  mdastToLexical({ tree: parseMarkdown(markdown), ...options })
