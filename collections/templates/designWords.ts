import type { Problem } from '../../src/certificates/index.js'
import { editDistance } from '../../src/identity/index.js'
import { fill, type Label, designs as texts, templateEditor as words } from '../../src/translations/index.js'

type Reader = Parameters<Label>[0]

/** What is wrong with a design, as somebody reads it who has never seen its data; `item` is the part that is meant. */
export function sayDesignProblem({
  problem,
  design,
  reader,
}: {
  problem: Problem
  /** As it was given, whatever that is. */
  design: unknown
  reader: Reader
}): { item?: string; message: string } {
  const { number, item, field } = placeOf(problem.path, design)
  const message = messageOf({ problem, reader, label: labelOf({ field, item, reader }) })
  const id = item?.id
  const found = typeof id === 'string' ? { item: id } : {}
  if (ofText.has(problem.code) || number === undefined) return { ...found, message }
  return {
    ...found,
    message: fill(texts.inPart(reader), { part: partOf({ item, number, reader }), message }),
  }
}

/** What is wrong with the words of a part: it quotes them, and the list shows it beside them. */
const ofText = new Set<Problem['code']>(['token', 'unclosed'])

type Item = Record<string, unknown>

/** Which part of a design, and what of it, a path such as `items[3].text.en` means. */
function placeOf(path: string, design: unknown): { number?: number; item?: Item; field: string } {
  const [, index, inItem] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  if (index === undefined) return { field: path }
  const items = isRecord(design) && Array.isArray(design.items) ? design.items : []
  const item: unknown = items[Number(index)]
  const field = (inItem ?? '').replace(/\..*/, '')
  return { number: Number(index) + 1, field, ...(isRecord(item) ? { item } : {}) }
}

const isRecord = (value: unknown): value is Item => typeof value === 'object' && value !== null

function partOf({ item, number, reader }: { item?: Item; number: number; reader: Reader }): string {
  const kind = typeof item?.kind === 'string' ? kinds.get(item.kind) : undefined
  return fill(texts.part(reader), { kind: (kind ?? texts.anyPart)(reader), number })
}

function labelOf({ field, item, reader }: { field: string; item?: Item; reader: Reader }): string {
  if (field === 'background' && item) return words.tileColor(reader)
  if (field === 'background.picture') return words.picture(reader)
  return (labels.get(field) ?? (item || field.includes('[') ? texts.thisPart : texts.whole))(reader)
}

function messageOf({
  problem: { code, allowed = '', given = '', path },
  label,
  reader,
}: {
  problem: Problem
  label: string
  reader: Reader
}): string {
  const [least = '', most = ''] = allowed.split(' – ')
  const say = (text: Label, values = {}) =>
    fill(text(reader), { label, allowed, given, least, most, ...values })
  switch (code) {
    case 'token':
      return sayToken({ given, allowed: allowed.split(', '), say })
    case 'choice':
      if (path.endsWith('.font')) return say(given ? texts.noFont : texts.noFontGiven)
      return say(given ? texts.choice : texts.choiceGiven)
    case 'color':
      return say(given ? texts.color : texts.colorGiven)
    case 'list':
      return say(path === 'items' ? texts.tooManyParts : texts.list)
    default:
      return say(texts[code])
  }
}

function sayToken({
  given,
  allowed,
  say,
}: {
  given: string
  allowed: string[]
  say: (text: Label, values: Record<string, string>) => string
}): string {
  const nearest = nearestOf(given, allowed)
  const named = { given: braced(given), allowed: allowed.map(braced).join(', ') }
  return nearest ? say(texts.token, { ...named, nearest: braced(nearest) }) : say(texts.tokenFarOff, named)
}

/** The one that was probably meant: at most two letters away, and not more than half of what was written. */
function nearestOf(given: string, known: readonly string[]): string | undefined {
  const typed = given.toLowerCase()
  const most = Math.min(2, Math.floor(typed.length / 2))
  const [best] = known
    .map((name) => ({ name, distance: editDistance(typed, name) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
  return best?.name
}

const braced = (name: string): string => `{{${name}}}`

const kinds = new Map<string, Label>([
  ['text', words.kindText],
  ['qr', words.kindQR],
  ['picture', words.kindPicture],
  ['line', words.kindLine],
  ['ornament', words.kindOrnament],
])

const labels = new Map<string, Label>([
  ['x', words.left],
  ['y', words.top],
  ['width', words.width],
  ['height', words.height],
  ['when', words.when],
  ['text', words.kindText],
  ['font', words.font],
  ['size', words.size],
  ['minSize', words.minSize],
  ['maxLines', words.maxLines],
  ['lineHeight', words.lineHeight],
  ['align', words.align],
  ['color', words.color],
  ['background.color', words.color],
  ['tracking', words.tracking],
  ['uppercase', words.uppercase],
  ['tag', words.isHeading],
  ['picture', words.picture],
  ['fit', words.fit],
  ['alt', words.alt],
  ['thickness', words.thickness],
  ['ornament', words.ornament],
  ['accent', words.accent],
  ['kind', texts.kind],
  ['id', texts.name],
])
