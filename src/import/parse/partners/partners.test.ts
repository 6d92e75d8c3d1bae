import { describe, expect, it } from '@jest/globals'
import { parsePost } from '../index.js'
import { isPartnersHeading } from './heading.js'

const parse = (body: string) =>
  parsePost({ path: 'a.md', text: `---\ntitle: Acorn 2021\nauthor: Acorn\n---\n\n${body}` }).post.partners
const names = (body: string) => parse(`## Partners\n\n${body}`).map(({ name }) => name)

describe('isPartnersHeading', () => {
  it.each([
    'Partners',
    'Our Partners',
    'Acorn Partner',
    '2021 Technology Partners',
    'Enterprises and Partners',
    '合作伙伴与应用生态',
  ])('takes %s', (heading) => {
    expect(isPartnersHeading(heading)).toBe(true)
  })

  it.each([
    'Become a Partner',
    'Partner Program',
    'How to join our partners',
    'Partnership',
    'Contributors',
    '如何成为合作伙伴',
  ])('refuses %s', (heading) => {
    expect(isPartnersHeading(heading)).toBe(false)
  })
})

describe('partners', () => {
  it.each([
    [
      'For example, we worked with OakLab, Elm, iBirch, and Ash DB, and their services run here.',
      ['OakLab', 'Elm', 'iBirch', 'Ash DB'],
    ],
    ['OakLab, Elm Cloud and Birch joined us.', ['OakLab', 'Elm Cloud', 'Birch']],
    ['We thank OakLab, Elm, and Birch for their help. QingShan came later.', ['OakLab', 'Elm', 'Birch']],
    ['我们新增了 3 个伙伴（橡树Lab、Elm 和 Birch）。', ['橡树Lab', 'Elm', 'Birch']],
    ['[OakLab](https://oak.example), **Elm**, Birch', ['OakLab', 'Elm', 'Birch']],
  ])('are those of an enumeration: %s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected)
  })

  it.each([
    'We partner with OakLab and Elm.',
    'In 2021, Acorn grew, and enterprises meet requirements with OakLab in the community and business for win-win results.',
    'Partners are found in Berlin, Paris, and Rome.',
    'Between May, June, and July we grew.',
    'it is fast, small, and safe.',
  ])('are not taken from: %s', (sentence) => {
    expect(names(sentence)).toEqual([])
  })

  it('are those of a list or a table, with their websites', () => {
    expect(parse('## Partners\n\n- [OakLab](https://oak.example): code\n- Elm - a cloud\n')).toEqual([
      { name: 'OakLab', website: 'https://oak.example', line: 8 },
      { name: 'Elm', line: 9 },
    ])
    expect(names('| Partner | Since |\n| --- | --- |\n| OakLab | 2020 |\n| Elm | 2021 |\n')).toEqual([
      'OakLab',
      'Elm',
    ])
    expect(names('|  |  |\n| --- | --- |\n| OakLab | Elm |\n')).toEqual(['OakLab', 'Elm'])
  })

  it('are each taken once, and the community itself is none', () => {
    expect(names('OakLab, Elm, Birch and Acorn.\n\nWith OAKLAB, Elm, Ash.')).toEqual([
      'OakLab',
      'Elm',
      'Birch',
      'Ash',
    ])
  })

  it('are not taken from lists of steps or from other sections', () => {
    expect(names('- fill in the form\n- wait for an answer\n')).toEqual([])
    expect(parse('## Partners\n\nText.\n\n## Users\n\nOakLab, Elm, and Birch use it.')).toEqual([])
  })
})
