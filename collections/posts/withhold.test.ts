import { describe, expect, it } from '@jest/globals'
import { isAmong, withholdInContent, withoutWithheld } from './withhold.js'

const isWithheld = isAmong(['people:1', 'certificates:2', 'media:3', 'posts:4', 'partners:b'])

describe('what a post withholds', () => {
  it('is left out of lists of its kind', () => {
    expect(withoutWithheld([1, 2, '1', 'b'], 'people', isWithheld)).toEqual([2, 'b'])
    expect(withoutWithheld(null, 'people', isWithheld)).toBeNull()
  })

  it('is taken out of blocks, pictures and links, however deep they stand', () => {
    const content = (
      certificates: number[],
      partners: string[],
      media: unknown,
      value: unknown,
      doc: unknown,
    ) => ({
      root: {
        children: [
          { type: 'block', fields: { certificates, items: [{ media }], content: { root: { partners } } } },
          { type: 'upload', value },
          { type: 'link', fields: { linkType: 'internal', doc } },
        ],
      },
    })
    const doc = { relationTo: 'posts', value: 4 }
    expect(withholdInContent(content([1, 2], ['a', 'b'], 3, 3, doc), isWithheld)).toEqual(
      content([1], ['a'], null, null, null),
    )
  })

  it('is not mistaken for a number or text that happens to be the same', () => {
    const content = {
      root: {
        version: 1,
        indent: 2,
        children: [
          { type: 'text', text: '3', format: 1 },
          { type: 'listitem', value: 3 },
          { type: 'block', fields: { id: '4', role: 1, year: 2, media: 1, certificates: [3] } },
        ],
      },
    }
    expect(withholdInContent(content, isWithheld)).toEqual(content)
  })
})
