import type { KeptFile } from '../cache/index.js'

/** A file as it is handed out. */
export type HandedFile = {
  /** On the disk, or in memory where it is kept elsewhere. */
  content: KeptFile | Buffer
  mimeType: string
  /** What a reader keeps it as: `Ambassador 2022 - Zepeng An.pdf`. */
  name: string
  /** Changes with its bytes. */
  tag: string
  /** Only staff may see it yet. */
  isDraft: boolean
}
