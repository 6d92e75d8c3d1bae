import { describe, expect, it } from '@jest/globals'
import { checkDesign, keptDesign } from './checkDesign.js'
import { defaultDesign, shareDesign } from './defaults.js'
import { fill } from './fill.js'
import type { Design, Values } from './types.js'

const values: Values = {
  name: 'Ada',
  role: 'Member',
  year: '2022',
  date: '',
  serial: '7KQM-4T9X-W2HC',
  url: 'https://example.org/certificates/7KQM-4T9X-W2HC',
  community: 'Example',
  citation: '',
  group: '',
  project: '',
}

describe('the text of a design', () => {
  it('leaves out a part in brackets when what it names is empty', () => {
    expect(fill('{{ name }}[[ in {{year}}]][[, on {{date}}]].', values)).toBe('Ada in 2022.')
  })

  it('takes the first part that has all that it names', () => {
    const text = '[[{{citation}} || thanks[[ in {{year}}]] to [[{{group}} || all of us]]]]!'
    expect(fill(text, values)).toBe('thanks in 2022 to all of us!')
    expect(fill(text, { ...values, citation: 'for the docs' })).toBe('for the docs!')
  })

  it('never reads tokens in what a certificate says', () => {
    expect(fill('{{name}} {{role}}', { ...values, name: '{{serial}} [[{{date}}]]' })).toBe(
      '{{serial}} [[{{date}}]] Member',
    )
  })

  it('is not held up by brackets that never end', () => {
    expect(fill('[['.repeat(1000), values)).toBe('')
  })
})

describe('checkDesign', () => {
  it('takes no text that opens what it never closes', () => {
    const problems = (en: string) => {
      const design = defaultDesign()
      const items = design.items.map((item) => (item.id === 'name' ? { ...item, text: { en } } : item))
      return (checkDesign({ ...design, items }).problems ?? []).map(({ code, given }) => [code, given])
    }
    expect(problems('{{name}} [[ in {{year}}')).toEqual([['unclosed', '[[']])
    expect(problems('{{name}} in {{year')).toEqual([['unclosed', '{{']])
    expect(problems('{{name}}]] [[a [[b]]]] {{ {x} }}')).toEqual([])
  })

  it('still reads a design that was kept with such a text, and no other that is wrong', () => {
    const withText = (en: string) => {
      const design = defaultDesign()
      return {
        ...design,
        items: design.items.map((item) => (item.id === 'name' ? { ...item, text: { en } } : item)),
      }
    }
    const kept = withText('{{name}} [[ in {{year}}')
    expect(keptDesign(kept)).toEqual(kept)
    expect(keptDesign(withText('{{nme}} [['))).toBeUndefined()
    expect(keptDesign({ ...kept, width: 1 })).toBeUndefined()
  })

  it('lets the designs of Laurel through unchanged, in any colours', () => {
    for (const colors of [{}, { primaryColor: '#ffee00', accentColor: '#FFFFFF' }, { primaryColor: 'red' }]) {
      for (const design of [defaultDesign(colors), shareDesign(colors)]) {
        const read: unknown = JSON.parse(JSON.stringify(design))
        expect(checkDesign(read)).toEqual({ design })
      }
    }
  })

  it('drops what it does not know', () => {
    const { design } = checkDesign({ ...defaultDesign(), script: 'x', __proto__: { y: 1 } })
    expect(Object.keys(design ?? {})).toEqual(['width', 'height', 'background', 'items'])
  })

  it.each<[string, (design: Design) => unknown, string]>([
    ['no object', () => 'design', ''],
    ['a huge page', (design) => ({ ...design, width: 4000, height: 4000 }), 'height'],
    ['no width', ({ width, ...design }) => design, 'width'],
    ['too many items', (design) => ({ ...design, items: Array(101).fill(design.items[0]) }), 'items'],
    ['a colour with more in it', changed('frame', { color: 'red" onload="x' }), 'items[0].color'],
    ['a colour function', changed('frame', { accent: 'url(http://x)' }), 'items[0].accent'],
    ['an unknown kind', changed('frame', { kind: 'script' }), 'items[0].kind'],
    ['an unknown ornament', changed('frame', { ornament: '__proto__' }), 'items[0].ornament'],
    ['a place that is no number', changed('frame', { x: Number.NaN }), 'items[0].x'],
    ['an endless place', changed('frame', { y: 1e300 }), 'items[0].y'],
    ['an id with markup', changed('frame', { id: '<b>' }), 'items[0].id'],
    ['two items of one id', changed('frame', { id: 'name' }), 'items[8].id'],
    ['a text that is too long', changed('year', { text: { en: 'x'.repeat(2001) } }), 'items[2].text.en'],
    ['an unknown token', changed('year', { text: { en: '{{password}}' } }), 'items[2].text.en'],
    ['a strange locale', changed('year', { text: { 'e"n': 'x' } }), 'items[2].text'],
    ['a letter of enormous size', changed('year', { size: 1e6 }), 'items[2].size'],
    ['a smallest size above the size', changed('year', { minSize: 100 }), 'items[2].minSize'],
    ['a font of elsewhere', changed('year', { font: '../../etc/passwd' }), 'items[2].font'],
    [
      'a background from elsewhere',
      (design) => ({ ...design, background: { color: '#ffffff', picture: '../x' } }),
      'background.picture',
    ],
  ])('refuses %s, and says where', (_, change, path) => {
    const { problems = [] } = checkDesign(change(defaultDesign()))
    expect(problems.map((problem) => problem.path)).toContain(path)
  })
})

function changed(id: string, change: Record<string, unknown>): (design: Design) => unknown {
  return (design) => ({
    ...design,
    items: design.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  })
}
