import { describe, expect, it } from '@jest/globals'
import { contrast, readable, themeVariables } from './theme.js'

describe('the community’s colours', () => {
  it('stay as they are where text in them can be read', () => {
    expect(readable({ color: '#1f6f54', ground: '#ffffff' })).toBe('#1f6f54')
  })

  it.each(['#ffff00', '#00ffcc', '#777777', '#000000', '#ffffff'])(
    'are made readable on light and dark: %s',
    (color) => {
      for (const ground of ['#f4f6f5', '#1e242a']) {
        expect(contrast(readable({ color, ground }), ground)).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('never carry anything else into the page', () => {
    expect(themeVariables({ primaryColor: 'red;}body{display:none', accentColor: null })).toEqual({})
  })
})
