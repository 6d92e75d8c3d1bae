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
export async function deriveText({ req, resolved, content, locale }: Deriving) {
  if (!isContent(content)) {
    const text: DerivedText = { html: null, markdown: null, headings: null }
    return { text, withheld: [], shows: [] }
  }
  const { data, withheld, shows } = await loadRenderData({
    req,
    resolved,
    references: referencesIn(content),
    locale,
  })
  const options = {
    content,
    data,
    publicURL: req.payload.config.serverURL || undefined,
    locale,
  }
  const text: DerivedText = {
    html: lexicalToHTML({ ...options, embedHosts: resolved.embedHosts }),
    markdown: lexicalToMarkdown(options),
    headings: headingsOf(content),
  }
  return { text, withheld, shows }
}

const isContent = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'root' in content
