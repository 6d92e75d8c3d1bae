import { describe, expect, it } from '@jest/globals'
import { checkDesign, defaultDesign } from '../../src/certificates/index.js'
import { sayDesignProblem } from './designWords.js'

const said = (design: unknown, language = 'en') =>
  (checkDesign(design).problems ?? []).map((problem) =>
    sayDesignProblem({ problem, design, reader: { i18n: { language }, t: String } }),
  )

const withName = (change: object) => {
  const design = defaultDesign()
  const items = design.items.map((item) => (item.id === 'name' ? { ...item, ...change } : item))
  return { ...design, items }
}

describe('what is said of a mistake in a design', () => {
  it('names the placeholder that was probably meant, or all where none is near', () => {
    const text = { en: '{{nme}} {{Year}} {{whatever}}', zh: '' }
    expect(said(withName({ text }))).toEqual([
      { item: 'name', message: 'There is no {{nme}}. Did you mean {{name}}?' },
      { item: 'name', message: 'There is no {{Year}}. Did you mean {{year}}?' },
      { item: 'name', message: expect.stringMatching(/^There is no {{whatever}}. There are: {{name}}, /) },
    ])
    const [first] = said(withName({ text }), 'zh')
    expect(first?.message).toBe('没有 {{nme}}。您是否想写 {{name}}？')
  })

  it('finds words for a part whose kind cannot be one', () => {
    for (const kind of [{ toString: 1 }, [[]], 7])
      expect(said(withName({ kind }))[0]?.message).toEqual(expect.any(String))
  })

  it('calls the part and what of it is wrong by the words of the editor', () => {
    const [font, size, color] = said(withName({ font: 'comic', size: 1000, minSize: 10, color: 'red' }))
    expect(font?.message).toMatch(/^Text, part \d: There is no font “comic”. There are: serif, /)
    expect(size?.message).toMatch(/: “Size” must be between 4 and 600\.$/)
    expect(color?.message).toMatch(
      /: “Colour”: “red” is no colour that can be used. Write it like #1a2b3c\.$/,
    )
    expect(said({ ...defaultDesign(), width: 1e9 })[0]?.message).toBe('“Width” must be between 100 and 4000.')
  })

  it.each<[string, unknown]>([
    ['no object', 'design'],
    ['nothing', {}],
    ['parts that are none', { ...defaultDesign(), items: [null, 7, {}, { kind: 'script' }] }],
    ['wrong kinds of values', withName({ id: 7, text: 'x', x: '1', when: 5, tag: 'h1', maxLines: null })],
    ['a background from elsewhere', { ...defaultDesign(), background: { color: 1, picture: '../x' } }],
  ])('never shows a path or a type: %s', (_, design) => {
    for (const language of ['en', 'zh']) {
      const messages = said(design, language).map(({ message }) => message)
      expect(messages.length).toBeGreaterThan(0)
      for (const message of messages)
        expect(message).not.toMatch(/items|\[|\.[a-z]|undefined|null|\b(string|object|array|number)\b/i)
    }
  })
})
