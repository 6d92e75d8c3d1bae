import { describe, expect, it } from '@jest/globals'
import { begin, change, redo, undo } from './history.js'

describe('undo and redo', () => {
  it('go back and forth, and a new change forgets what was undone', () => {
    const two = change({ history: change({ history: begin('a'), to: 'b', now: 0 }), to: 'c', now: 1 })
    const back = undo(undo(undo(two)))
    expect(back.present).toBe('a')
    expect(redo(redo(back)).present).toBe('c')
    expect(redo(change({ history: undo(two), to: 'd', now: 2 })).present).toBe('d')
  })

  it('take quick changes of one thing together', () => {
    const typed = ['H', 'He', 'Hel'].reduce(
      (history, to, index) => change({ history, to, key: 'text', now: index * 100 }),
      begin(''),
    )
    expect(undo(typed).present).toBe('')
    const later = change({ history: typed, to: 'Hello', key: 'text', now: 5000 })
    expect(undo(later).present).toBe('Hel')
  })
})
