import { describe, expect, it } from '@jest/globals'
import { pictureOf, srcSet } from './picture.js'

describe('srcSet', () => {
  it('lists each width once, the small ready ones before the upload', () => {
    const sizes = {
      w768: { url: '/768.webp', width: 768 },
      w320: { url: '/320.webp', width: 320 },
      w1600: { url: null, width: null },
      cover: { url: '/cover.webp', width: 1200 },
    }
    expect(srcSet({ url: '/a.png', width: 768, sizes })).toBe('/320.webp 320w, /768.webp 768w')
    expect(srcSet({ url: '/a.png', width: 1000, sizes })).toBe('/320.webp 320w, /768.webp 768w, /a.png 1000w')
  })

  it('is left out where there is nothing to choose from', () => {
    expect(srcSet({ url: '/logo.svg', width: null, sizes: {} })).toBeUndefined()
  })
})

describe('pictureOf', () => {
  it('takes a populated picture and nothing else', () => {
    expect(pictureOf({ url: '/a.png' })).toEqual({ url: '/a.png' })
    expect(pictureOf('64b0c0ffee')).toBeUndefined()
    expect(pictureOf(null)).toBeUndefined()
  })
})
