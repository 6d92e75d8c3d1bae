import type { Design, DesignItem } from '../../../certificates/index.js'
import type { Size } from './boxes.js'
import { freePlace } from './freePlace.js'

/** Changes one item; everything else stays the very same object. */
export const changeItem = (design: Design, id: string, change: (item: DesignItem) => DesignItem): Design => ({
  ...design,
  items: design.items.map((item) => (item.id === id ? change(item) : item)),
})

export const removeItem = (design: Design, id: string): Design => ({
  ...design,
  items: design.items.filter((item) => item.id !== id),
})

/** Puts an item on top of the others, under an id that none of them has. */
export function addItem(design: Design, item: DesignItem): { design: Design; id: string } {
  const taken = new Set(design.items.map(({ id }) => id))
  let id = item.id
  for (let number = 2; taken.has(id); number++) id = `${item.id}${number}`
  return { design: { ...design, items: [...design.items, { ...item, id }] }, id }
}

/** Puts a new item where it is seen and covers nothing; a picture goes behind all text, whatever it grows to. */
export function addNew(design: Design, item: DesignItem): { design: Design; id: string } {
  const added = addItem(design, { ...item, ...freePlace({ design, ...sizeOf(item) }) })
  if (item.kind !== 'picture') return added
  const own = added.design.items.filter(({ id }) => id === added.id)
  const others = design.items
  const firstText = others.findIndex(({ kind }) => kind === 'text')
  const at = firstText < 0 ? others.length : firstText
  return { ...added, design: { ...design, items: [...others.slice(0, at), ...own, ...others.slice(at)] } }
}

/** The same item once more, a little lower and to the right. */
export function duplicateItem(design: Design, id: string): { design: Design; id: string } {
  const item = design.items.find((candidate) => candidate.id === id)
  if (!item) return { design, id }
  return addItem(design, {
    ...item,
    id: item.id.replace(/\d+$/, '') || item.id,
    x: item.x + 20,
    y: item.y + 20,
  })
}

/** Moves an item towards the top (1) or the bottom (-1). */
export function reorder(design: Design, id: string, by: 1 | -1): Design {
  const from = design.items.findIndex((item) => item.id === id)
  const item = design.items[from]
  const to = from + by
  if (!item || to < 0 || to >= design.items.length) return design
  const items = design.items.filter((other) => other !== item)
  return { ...design, items: [...items.slice(0, to), item, ...items.slice(to)] }
}

/** Gives the page another size: everything keeps its place in proportion, and letters and pictures their shape. */
export function resizePage(design: Design, { width, height }: Size): Design {
  const across = width / design.width
  const down = height / design.height
  const both = Math.min(across, down)
  const items = design.items.map((item) => {
    const isStretched = item.kind === 'ornament' && item.ornament === 'frame'
    const isWide = isStretched || item.kind === 'text'
    const own = {
      width: Math.max(1, Math.round(item.width * (isWide ? across : both))),
      height: Math.max(1, Math.round(item.height * (isStretched ? down : both))),
    }
    const place = {
      ...own,
      x: Math.round((item.x + item.width / 2) * across - own.width / 2),
      y: Math.round((item.y + item.height / 2) * down - own.height / 2),
    }
    if (item.kind === 'text') {
      return { ...item, ...place, size: letters(item.size * both), minSize: letters(item.minSize * both) }
    }
    return { ...item, ...place }
  })
  return { ...design, width, height, items }
}

/** Equal designs, whatever the order in which their keys are written. */
export const isSameDesign = (one: unknown, other: unknown): boolean => written(one) === written(other)

const sizeOf = ({ width, height }: DesignItem): Size => ({ width, height })

const letters = (size: number): number => Math.max(4, Math.round(size))

const written = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  ) ?? ''
