import { expect, it } from '@jest/globals'
import { summary } from './summary.js'

it('says in one line what a text of a design says', () => {
  const text = '[[{{citation}} || for [[{{community}} || open source]]]]\nin  {{ year }}'
  expect(summary(text, (token) => `<${token}>`)).toBe('<citation> in <year>')
  expect(summary('Thank you', String)).toBe('Thank you')
})
