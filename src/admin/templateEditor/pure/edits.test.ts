import { describe, expect, it } from '@jest/globals'
import { type Design, type DesignItem, defaultDesign } from '../../../certificates/index.js'
import { addItem, addNew, duplicateItem, isSameDesign, reorder, resizePage } from './edits.js'
import { newItem } from './newItem.js'

const page = { width: 1684, height: 1191 }
const text = newItem({ kind: 'text', page, locales: ['en'] })
const frame: DesignItem = {
  ...{ id: 'frame', kind: 'ornament', ornament: 'frame', color: '#000000', accent: '#000000' },
  ...{ x: 0, y: 0, ...page },
}
const design: Design = { ...page, background: { color: '#ffffff' }, items: [frame, text] }
const ids = ({ items }: Design) => items.map(({ id }) => id)

describe('edits of a design', () => {
  it('give a new item an id of its own', () => {
    expect(ids(addItem(design, text).design)).toEqual(['frame', 'text', 'text2'])
    const twice = duplicateItem(addItem(design, text).design, 'text2')
    expect(twice.id).toBe('text3')
  })

  it.each(['text', 'picture', 'qr', 'line', 'ornament'] as const)(
    'put a new %s where it covers nothing that can be read',
    (kind) => {
      const before = defaultDesign({})
      const { design: after, id } = addNew(before, newItem({ kind, page: before, locales: ['en'] }))
      const added = after.items.find((item) => item.id === id)
      const covered = before.items.filter(
        (item) => ['text', 'qr'].includes(item.kind) && added && isOver(added, item),
      )
      expect(covered.map((item) => item.id)).toEqual([])
    },
  )

  it('put a new picture behind the text', () => {
    const picture = newItem({ kind: 'picture', page, locales: ['en'] })
    expect(ids(addNew(design, picture).design)).toEqual(['frame', 'picture', 'text'])
  })

  it('move an item up and down, and no further than the ends', () => {
    expect(ids(reorder(design, 'frame', 1))).toEqual(['text', 'frame'])
    expect(reorder(design, 'frame', -1)).toBe(design)
  })

  it('fit everything onto another page', () => {
    const portrait = resizePage(design, { width: 1191, height: 1684 })
    expect(portrait.items[0]).toMatchObject({ x: 0, y: 0, width: 1191, height: 1684 })
    const [, moved] = portrait.items
    expect(moved).toMatchObject({ x: 596 - (moved?.width ?? 0) / 2, y: 842 - (moved?.height ?? 0) / 2 })
  })

  it('know equal designs by what they hold', () => {
    const { items, ...rest } = design
    expect(isSameDesign({ items, ...rest }, design)).toBe(true)
    expect(isSameDesign(reorder(design, 'frame', 1), design)).toBe(false)
  })
})

const isOver = (one: DesignItem, other: DesignItem): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
