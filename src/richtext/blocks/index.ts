import type { Block, RichTextField } from 'payload'
import { callout } from './callout.js'
import { code } from './code.js'
import { embed } from './embed.js'
import { gallery } from './gallery.js'
import { html } from './html.js'
import { image } from './image.js'
import { partnerGrid } from './partnerGrid.js'
import { mostRosterColumns, roster } from './roster.js'
import type { BlockSlugs } from './slugs.js'
import { stats } from './stats.js'

export { type CalloutStyle, calloutStyles } from './callout.js'
export { inlineImage } from './image.js'
export type { BlockSlugs } from './slugs.js'

type BlockOptions = {
  slugs: BlockSlugs
  /** Hosts from which a frame may be shown. Default: `defaultEmbedHosts`. */
  embedHosts?: string[]
}

/** The blocks that may also stand inside a callout. */
export const plainBlocks = ({ slugs, embedHosts }: BlockOptions): Block[] => [
  image(slugs),
  gallery(slugs),
  code(),
  embed({ embedHosts }),
  html(),
]

/**
 * All blocks of a post's content, as Payload block configs. Their labels are records of all languages and not functions:
 * within a rich text Payload keeps what a function said to the first editor, for editors of every language.
 * `editor` edits the text of a callout.
 */
export const contentBlocks = ({
  editor,
  ...options
}: BlockOptions & { editor: RichTextField['editor'] }): Block[] => [
  roster(options),
  ...(options.slugs.partners ? [partnerGrid({ partners: options.slugs.partners })] : []),
  stats(),
  ...plainBlocks(options),
  callout({ editor }),
]

export { mostRosterColumns }
