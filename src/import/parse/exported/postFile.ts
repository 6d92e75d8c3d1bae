import { parse } from 'yaml'
import { frontMatterKeys, type Pictures } from '../../../export/index.js'
import { exactToLexical, type RichText } from '../../../richtext/index.js'

/** A post in one language, as an export has it. */
export type ExportedPost = {
  id: string
  locale?: string
  createdAt?: string
  isDraft: boolean
  /** What the front matter says, by field. */
  values: Record<string, unknown>
  body: string
}

/** Reads a post's file of an export; undefined where it is none. */
export function readPostFile({
  text,
  pictures,
}: {
  text: string
  pictures: Pick<Pictures, 'idOf'>
}): ExportedPost | undefined {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n?([\s\S]*)$/.exec(text) ?? []
  const front = parsed(yaml)
  const laurel = front?.laurel
  if (!front || !isRecord(laurel) || typeof laurel.id !== 'string') return undefined
  const { id, locale, createdAt, fields } = laurel
  const known = Object.entries(frontMatterKeys).flatMap(([key, field]) =>
    front[key] === undefined ? [] : [[field, valueIn({ field, value: front[key], pictures })] as const],
  )
  return {
    id,
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof createdAt === 'string' ? { createdAt } : {}),
    isDraft: front.draft === true,
    values: { ...(isRecord(fields) ? fields : {}), ...Object.fromEntries(known) },
    body,
  }
}

/** The body as the editor's content; null where there is none. */
export const contentOfPost = ({
  post: { id, locale, body },
  pictures,
  embedHosts,
}: {
  post: ExportedPost
  pictures: Pick<Pictures, 'idOf'>
  embedHosts?: string[]
}): RichText | null =>
  body.trim()
    ? exactToLexical({ markdown: body, media: pictures.idOf, embedHosts, seed: `${id}:${locale ?? ''}` })
    : null

/** What a post says in its own right: without what people read of other documents. */
export const bareBody = (body: string): string =>
  body.replace(/^(<!-- laurel:(\w+) \{.*\} -->)$[\s\S]*?^<!-- \/laurel:\2 -->$/gm, '$1')

function valueIn({
  field,
  value,
  pictures,
}: {
  field: string
  value: unknown
  pictures: Pick<Pictures, 'idOf'>
}): unknown {
  if (field === 'cover') return typeof value === 'string' ? (pictures.idOf(value) ?? value) : value
  if (field !== 'authors' && field !== 'related') return value
  return Array.isArray(value) ? value.map((each) => (isRecord(each) ? each.id : each)) : value
}

/** Dates stay text: YAML 1.2 knows none. */
function parsed(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
