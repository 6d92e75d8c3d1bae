import {
  asObject,
  byLocale,
  type Check,
  color,
  flag,
  id,
  list,
  number,
  object,
  oneOf,
  optional,
  type Problem,
  text,
} from './checks.js'
import { unclosedMark, unknownTokens } from './fill.js'
import {
  type Design,
  type DesignItem,
  fontNames,
  type LineItem,
  type OrnamentItem,
  ornaments,
  type PictureItem,
  type Place,
  type QRItem,
  type TextItem,
  type Token,
  tokens,
} from './types.js'

/** The longest side of a design, and how many items it may have. */
const longest = 4000
const mostItems = 100
/** A2 at the density of the default design. */
const mostPixels = 8_000_000
/** What one text of a design may be long. */
const longestText = 2000
/** How much of a placeholder is told. */
const longestToken = 60

/**
 * Reads a design from untrusted JSON: everything in bounds, colours as hex, only known keys, in a fixed order.
 * @returns the design, or everything that is wrong with it.
 */
export function checkDesign(
  untrusted: unknown,
): { design: Design; problems?: undefined } | { design?: undefined; problems: Problem[] } {
  const { design, problems } = lookAt(untrusted)
  return problems.length > 0 ? { problems: problems.slice(0, 50) } : { design }
}

/** A design that was kept when less was asked of its words: what is issued with it is drawn as it was. Undefined where it is none. */
export function keptDesign(stored: unknown): Design | undefined {
  const { design, problems } = lookAt(stored)
  return problems.every(({ code }) => code === 'unclosed') ? design : undefined
}

function lookAt(untrusted: unknown): { design: Design; problems: Problem[] } {
  const problems: Problem[] = []
  const design = readDesign(untrusted, '', problems)
  const ids = design.items.map((item) => item.id)
  for (const [index, own] of ids.entries()) {
    if (ids.indexOf(own) !== index) problems.push({ path: `items[${index}].id`, code: 'twice' })
  }
  if (design.width * design.height > mostPixels) {
    problems.push({
      path: 'height',
      code: 'number',
      allowed: `100 – ${Math.floor(mostPixels / design.width)}`,
    })
  }
  return { design, problems }
}

const side = number({ min: 100, max: longest, isWhole: true })
const length = number({ min: 1, max: longest })
const position = number({ min: -longest, max: longest })

const filledText: Check<string> = (value, path, problems) => {
  const read = text({ max: longestText })(value, path, problems)
  for (const token of unknownTokens(read)) {
    problems.push({ path, code: 'token', given: token.slice(0, longestToken), allowed: tokens.join(', ') })
  }
  const unclosed = unclosedMark(read)
  if (unclosed) problems.push({ path, code: 'unclosed', given: unclosed })
  return read
}

const place: { [Key in keyof Place]-?: Check<Place[Key]> } = {
  id,
  x: position,
  y: position,
  width: length,
  height: length,
  when: optional(
    oneOf<Token | `!${Token}`>([tokens[0], ...tokens.slice(1), ...tokens.map((name) => `!${name}` as const)]),
  ),
}

const readText = object<Place & TextItem>({
  kind: oneOf(['text']),
  ...place,
  text: byLocale(filledText),
  font: oneOf(fontNames),
  size: number({ min: 4, max: 600 }),
  minSize: number({ min: 4, max: 600 }),
  maxLines: number({ min: 1, max: 20, isWhole: true }),
  lineHeight: number({ min: 0.5, max: 3 }),
  align: oneOf(['left', 'center', 'right']),
  color,
  tracking: number({ min: -0.2, max: 2 }),
  uppercase: optional(flag),
  tag: optional(oneOf(['heading', 'text'])),
})

const readers = {
  text: readText,
  qr: object<Place & QRItem>({ kind: oneOf(['qr']), ...place, color, background: optional(color) }),
  picture: object<Place & PictureItem>({
    kind: oneOf(['picture']),
    ...place,
    picture: id,
    fit: oneOf(['contain', 'cover']),
    alt: optional(text({ max: 300 })),
  }),
  line: object<Place & LineItem>({
    kind: oneOf(['line']),
    ...place,
    color,
    thickness: number({ min: 0.1, max: 200 }),
  }),
  ornament: object<Place & OrnamentItem>({
    kind: oneOf(['ornament']),
    ...place,
    ornament: oneOf(ornaments),
    color,
    accent: color,
  }),
}

const kind = oneOf<DesignItem['kind']>(['text', 'qr', 'picture', 'line', 'ornament'])

const readItem: Check<DesignItem> = (value, path, problems) => {
  const given = asObject(value, path, problems)
  const item = readers[kind(given.kind, `${path}.kind`, problems)](given, path, problems)
  const isSizeRefused = problems.some((problem) => problem.path === `${path}.size`)
  if (item.kind === 'text' && item.minSize > item.size && !isSizeRefused) {
    problems.push({ path: `${path}.minSize`, code: 'number', allowed: `4 – ${item.size}` })
  }
  return item
}

const readDesign = object<Design>({
  width: side,
  height: side,
  background: object<Design['background']>({ color, picture: optional(id) }),
  items: list(readItem, { max: mostItems }),
})
