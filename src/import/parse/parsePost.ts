import type { Root } from 'mdast'
import { slugify } from '../../identity/index.js'
import { importing } from '../../translations/index.js'
import { type Say, SourceError, say } from '../say.js'
import { parseBody, repairTree } from './body.js'
import { cleanText } from './decode.js'
import {
  dateInPath,
  readFields,
  readFrontMatter,
  repairFrontMatter,
  splitFrontMatter,
} from './frontMatter/index.js'
import { findImages } from './images.js'
import { inlineText } from './links.js'
import { findPartners } from './partners/index.js'
import { findPeople } from './people/index.js'
import { parseWithShortcodes } from './shortcodes/index.js'
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
  const read = readFrontMatter({ raw: split.raw ?? '', format: split.format, line: split.line })
  const repaired = repairFrontMatter(read.entries)
  const { fields, warnings: odd } = readFields(repaired.entries)
  const { imageLine, ...known } = fields

  const { tree, warnings: coded } = parseWithShortcodes({
    text: split.body,
    parse: parseBody,
    title: importing.shortcodes.text[isChinese(path) ? 'zh' : 'en'],
  })
  const shown = Object.keys(known.extra).length ? showFrontMatter({ tree, ...split }) : []
  const garbled = repairTree(tree)
  const { title, warnings: untitled } = titleOf({ title: known.title, tree, path })
  const ownWords = wordKeys(`${title} ${known.byline ?? ''}`)
  const people = findPeople({ tree, said: { ...known, title, path } })
  const dated = known.date === undefined ? dateOf(path) : { warnings: [] }
  const cover = known.image ? [{ url: known.image, line: imageLine }] : []
  const warnings: Say[] = [
    ...cleaned,
    ...split.warnings,
    ...read.warnings,
    ...repaired.warnings,
    ...odd,
    ...dated.warnings,
    ...shown,
    ...untitled,
    ...garbled,
    ...coded,
    ...people.warnings,
  ]
  const post = withoutUndefined({
    ...known,
    ...(known.date === undefined && dated.date ? { date: dated.date } : {}),
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

/** Whether a path names Chinese as its language. */
const isChinese = (path: string): boolean => /(?:^|[/._-])(?:zh|cn)(?=[/._-]|$)/i.test(path)

/** The date of a post that states none: that of its file's name. */
function dateOf(path: string): { date?: string; warnings: Say[] } {
  const found = dateInPath(path)
  if (!found) return { warnings: [] }
  const { written, date, isWhole } = found
  const values = { value: written, day: date.slice(0, 10) }
  return { date, warnings: [say({ key: isWhole ? 'dateFromName' : 'dateWithoutDay', values })] }
}

/** A page whose file is front matter alone shows that as code, so that all of it is kept. */
function showFrontMatter({
  tree,
  raw,
  format,
  line,
}: {
  tree: Root
  raw?: string
  format: string
  line: number
}) {
  if (!raw?.trim() || tree.children.some(({ type }) => type !== 'definition' && type !== 'html')) return []
  tree.children.push({ type: 'code', lang: format, value: raw.replace(/\s+$/, '') })
  return [say({ key: 'frontMatterShown', line })]
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
