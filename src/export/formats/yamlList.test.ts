import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { yamlEnd, yamlEntries } from './yamlList.js'

describe('a list of records as YAML', () => {
  const texts = [
    'a',
    'yes',
    'Null',
    '2020-01-01',
    '1e3',
    '- x',
    'a: b',
    'a #b',
    ' a',
    'a ',
    '~',
    '',
    '\u0085\u2028',
    '"',
    'é 中 文',
    'a\nb',
    '@x',
    '.inf',
    '0x1',
    'a - b',
    'x-',
    '\ud800',
  ]

  it('reads back as the same records, whatever they hold', () => {
    const records = [
      ...texts.map((text) => ({ id: '1', text, [text || 'empty']: 1, list: [text, [text], { text }] })),
      {
        id: '2',
        none: null,
        no: false,
        number: -1.5e-7,
        lists: [[], [[]], {}],
        map: {},
        deep: { a: { b: [{ c: [1] }] } },
      },
    ]
    expect(parse(yamlEntries(records))).toEqual(records)
    expect(parse(yamlEnd(true))).toEqual([])
  })

  it('leaves names as they are written', () => {
    expect(yamlEntries([{ id: 'a1', name: 'Ada Byron', links: [{ url: 'b' }] }])).toBe(
      '- id: a1\n  name: Ada Byron\n  links:\n    - url: b\n',
    )
  })
})
