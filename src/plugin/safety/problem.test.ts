import { describe, expect, it } from '@jest/globals'
import { type Problem, refusal, type Speaker } from './problem.js'

const speaker = (language: string, translations: object = {}) =>
  ({ i18n: { language, translations } }) as Speaker

const problem: Problem = { path: 'year', reason: 'notANumber', vars: { value: '"abc"' } }

describe('a refusal', () => {
  it('says what is wrong in the language of the reader', () => {
    expect(refusal([problem], speaker('en')).message).toBe('"year": "abc" is not a number.')
    expect(refusal([problem], speaker('zh')).message).toBe(
      '“year”：“abc” 不是数字。'.replace('“abc”', '"abc"'),
    )
  })

  it('speaks as the config has it', () => {
    const translations = { laurel: { errors: { notANumber: '{path} ?' } } }
    expect(refusal([problem], speaker('de', translations)).message).toBe('year ?')
  })

  it('is an error of 400 that names ten parts at most, each shortened', () => {
    const long = { ...problem, path: 'x'.repeat(1_000) }
    const error = refusal(
      Array.from({ length: 50 }, () => long),
      speaker('en'),
    )
    expect(error).toMatchObject({ name: 'QueryError', status: 400, isPublic: true })
    expect(error.data).toHaveLength(10)
    expect(error.data[0]?.path.length).toBeLessThan(100)
  })
})
