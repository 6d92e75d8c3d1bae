import { describe, expect, it } from '@jest/globals'
import { snapMoved, snapPulled } from './snap.js'

const page = { width: 1000, height: 700 }
const other = { x: 300, y: 200, width: 120, height: 40 }

describe('snapping', () => {
  it('draws a moved box to the centre of the page, with a line that shows it', () => {
    const box = { x: 396, y: 500, width: 200, height: 20 }
    const { box: snapped, guides } = snapMoved({ box, others: [], page, reach: 6 })
    expect(snapped).toEqual({ ...box, x: 400 })
    expect(guides).toEqual([{ axis: 'x', at: 500 }])
  })

  it('draws it to the edges of the others', () => {
    const box = { x: 303, y: 243, width: 50, height: 50 }
    const { box: snapped, guides } = snapMoved({ box, others: [other], page, reach: 6 })
    expect(snapped).toEqual({ ...box, x: 300, y: 240 })
    expect(guides).toEqual([
      { axis: 'x', at: 300 },
      { axis: 'y', at: 240 },
    ])
  })

  it('leaves what is far from everything alone', () => {
    const box = { x: 33, y: 77, width: 50, height: 50 }
    expect(snapMoved({ box, others: [other], page, reach: 6 })).toEqual({ box, guides: [] })
  })

  it('moves only the side that is pulled', () => {
    const box = { x: 100, y: 100, width: 197, height: 50 }
    const { box: snapped } = snapPulled({ box, others: [other], page, reach: 6, handle: 'e' })
    expect(snapped).toEqual({ ...box, width: 200 })
    const west = { x: 417, y: 100, width: 197, height: 50 }
    expect(snapPulled({ box: west, others: [other], page, reach: 6, handle: 'w' }).box).toEqual({
      ...west,
      x: 420,
      width: 194,
    })
  })
})
