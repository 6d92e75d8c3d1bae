import type { Alignment, LexicalNode, MakeID } from '../lexical/index.js'

/** Something that an import could not keep as it was, for a report. */
export type ImportFinding = {
  /** `html-kept`: could not be mapped, kept in an html block. The others lost what `text` says. */
  kind:
    | 'html-kept'
    | 'html-removed'
    | 'link-removed'
    | 'link-empty'
    | 'picture-removed'
    | 'embed-removed'
    | 'comment-removed'
    | 'flattened'
  /** The line in the Markdown, where it is known. */
  line: number | null
  text: string
}

/** Turns a node of the caller's own type into nodes of the editor. */
export type CustomConverter = (node: MdastNode) => LexicalNode[]

/** An image with what HTML or the source says about how it is shown. */
export type ImageLook = {
  width?: number
  alignment?: 'left' | 'center' | 'right'
  caption?: string
  link?: string
}

/**
 * An mdast node of any type, read loosely: trees come from plugins and callers too.
 * Own types, which stand between HTML and the editor: `laurelMark` (`format`), `laurelAligned` (`alignment`),
 * `laurelDetails` (`title`), `laurelEmbed` (`kind`, `url`, `title`), `laurelHTML` (`value`).
 */
export type MdastNode = {
  type: string
  children?: MdastNode[]
  value?: string
  url?: string
  title?: string | null
  alt?: string | null
  identifier?: string
  depth?: number
  ordered?: boolean | null
  start?: number | null
  checked?: boolean | null
  align?: (string | null | undefined)[] | null
  lang?: string | null
  meta?: string | null
  position?: { start: { line: number } }
  format?: number
  alignment?: 'left' | 'center' | 'right'
  kind?: 'video' | 'iframe'
  look?: ImageLook
}

/** What surrounds a block. */
export type Around = {
  context: Context
  depth: number
  listDepth?: number
  alignment?: Alignment
  /** Whether it stands in a callout, which holds no other. */
  inCallout?: boolean
}

export type Context = {
  /** Converts the blocks within another; here so that no file has to import the one that imports it. */
  blocks: (nodes: MdastNode[], around: Around) => LexicalNode[]
  makeID: MakeID
  custom: Record<string, CustomConverter>
  media: (url: string) => string | number | undefined
  address: (url: string) => string
  embedHosts?: string[]
  /** Link definitions by normalised identifier. */
  definitions: Map<string, { url: string; title?: string | null }>
  /** Numbers of footnotes by identifier, in order of first reference. */
  footnotes: Map<string, number>
  report: (finding: Omit<ImportFinding, 'line'> & { node?: MdastNode }) => void
}

/** What surrounds an inline node. */
export type Inline = { context: Context; format: number; isInLink: boolean; depth: number }

/** Where an element stands: in which piece of HTML, and how deep. */
export type Place = { context: Context; node: MdastNode; depth?: number }
