import type { Root } from 'mdast'
import { slugify } from '../../identity/index.js'
import { type Say, SourceError, say } from '../say.js'
import { parseBody, repairTree } from './body.js'
import { cleanText } from './decode.js'
import { readFields, readFrontMatter, repairFrontMatter, splitFrontMatter } from './frontMatter/index.js'
import { findImages } from './images.js'
import { inlineText } from './links.js'
import { findPartners } from './partners/index.js'
import { findPeople } from './people/index.js'
import type { ParsedPost } from './types.js'
import { wordKeys } from './words.js'

/** A post and its body, whose lines are those of the file. */
export type ParsedSource = { post: ParsedPost; tree: Root }

/**
 * A Markdown post as its source says it, and its body. `path` names it where it has no title.
 * @throws SourceError with a line and a reason where the source can't be read at all.
 */
export function parsePost({ path, text: source }: { path: string; text: string }): ParsedSource {
  const { text, warnings: cleaned } = cleanText(source)
  if (!text.trim()) throw new SourceError(say({ key: 'empty' }))
  const split = splitFrontMatter(text)
  const read = readFrontMatter({ raw: split.raw ?? '', line: split.line })
  const repaired = repairFrontMatter(read.entries)
  const { fields, warnings: odd } = readFields(repaired.entries)
  const { imageLine, ...known } = fields

  const tree = parseBody(split.body)
  const garbled = repairTree(tree)
  const { title, warnings: untitled } = titleOf({ title: known.title, tree, path })
  const ownWords = wordKeys(`${title} ${known.byline ?? ''}`)
  const people = findPeople({ tree, said: { ...known, title, path } })
  const cover = known.image ? [{ url: known.image, line: imageLine }] : []
  const warnings: Say[] = [
    ...cleaned,
    ...split.warnings,
    ...read.warnings,
    ...repaired.warnings,
    ...odd,
    ...untitled,
    ...garbled,
    ...people.warnings,
  ]
  const post = withoutUndefined({
    ...known,
    title,
    slug: known.slug === undefined ? undefined : slugify(known.slug),
    rosters: people.rosters,
    partners: findPartners({ tree, ownWords }),
    images: [
      ...new Map(
        [...cover, ...findImages(tree)].map((image) => [image.url, withoutUndefined(image)]),
      ).values(),
    ],
    warnings,
  })
  return { post, tree }
}

function titleOf({ title, tree, path }: { title?: string; tree: Root; path: string }): {
  title: string
  warnings: Say[]
} {
  if (title) return { title, warnings: [] }
  const heading = tree.children.find((node) => node.type === 'heading' && inlineText(node) !== '')
  const taken = heading ? inlineText(heading) : (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '')
  const line = heading?.position?.start.line ?? 1
  return { title: taken, warnings: [say({ key: 'titleMissing', line, values: { title: taken } })] }
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Value
}
