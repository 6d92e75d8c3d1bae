import type { PayloadRequest } from 'payload'
import {
  headingsOf,
  lexicalToHTML,
  lexicalToMarkdown,
  type PostHeading,
  referencesIn,
} from '../../../src/richtext/index.js'
import type { Resolved } from '../../resolved.js'
import { loadRenderData } from './loadRenderData.js'

/** A post's text in one language, ready to show. */
export type DerivedText = { html: string | null; markdown: string | null; headings: PostHeading[] | null }

type Deriving = { req: PayloadRequest; resolved: Resolved; content: unknown; locale?: string }

/** Makes html, markdown and headings from the content, with the people, partners and pictures it shows today. */
export async function deriveText(args: Deriving): Promise<DerivedText> {
  return (await deriveWithReferences(args)).text
}

/** The same, with what the content refers to and which of it is not public. */
export async function deriveWithReferences({ req, resolved, content, locale }: Deriving) {
  const references = referencesIn(content)
  const { data, withheld } = await loadRenderData({ req, resolved, references, locale })
  const text: DerivedText = isContent(content)
    ? {
        html: lexicalToHTML({ content, data, locale }),
        markdown: lexicalToMarkdown({ content, data, locale }),
        headings: headingsOf(content),
      }
    : { html: null, markdown: null, headings: null }
  return { text, references, withheld }
}

const isContent = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'root' in content
