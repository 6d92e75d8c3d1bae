import { describe, expect, it } from '@jest/globals'
import { fillsPage, move, resize } from './boxes.js'

const page = { width: 1000, height: 700 }
const box = { x: 100, y: 100, width: 200, height: 50 }

describe('a box in the template editor', () => {
  it('moves by whole pixels and never leaves the page', () => {
    expect(move({ box, dx: 10.4, dy: -3.6, page })).toEqual({ ...box, x: 110, y: 96 })
    expect(move({ box, dx: -5000, dy: 5000, page })).toEqual({ ...box, x: -192, y: 692 })
  })

  it('is pulled by each handle while the opposite side stays', () => {
    expect(resize({ box, handle: 'se', dx: 20, dy: 10 })).toEqual({ ...box, width: 220, height: 60 })
    expect(resize({ box, handle: 'nw', dx: 20, dy: 10 })).toEqual({ x: 120, y: 110, width: 180, height: 40 })
    expect(resize({ box, handle: 'e', dx: 20, dy: 10 })).toEqual({ ...box, width: 220 })
    expect(resize({ box, handle: 'n', dx: 20, dy: 10 })).toEqual({ ...box, y: 110, height: 40 })
  })

  it('does not turn inside out', () => {
    expect(resize({ box, handle: 'w', dx: 900, dy: 0 })).toEqual({ ...box, x: 292, width: 8 })
  })

  it('keeps its shape at the corners where it should', () => {
    const pulled = resize({ box, handle: 'se', dx: 200, dy: 0, keepsShape: true })
    expect(pulled).toEqual({ ...box, width: 400, height: 100 })
    expect(resize({ box, handle: 'nw', dx: 199, dy: 49, keepsShape: true }).height).toBe(8)
  })

  it('is known to fill the page', () => {
    expect(fillsPage({ box: { x: 0, y: 0, ...page }, page })).toBe(true)
    expect(fillsPage({ box, page })).toBe(false)
  })
})
