import { describe, expect, it } from '@jest/globals'
import { buildSchema, GraphQLError, type ValidationRule } from 'graphql'
import { documents } from './documents.js'

const schema = buildSchema('type Query { a: Int b: Int }')
const refuse: ValidationRule = (context) => {
  context.reportError(new GraphQLError('refused'))
  return {}
}

describe('documents', () => {
  it('parses a text once', () => {
    const { parse } = documents(schema)
    expect(parse('{ a }')).toBe(parse('{ a }'))
    expect(parse('{ a }')).not.toBe(parse('{ b }'))
  })

  it('finds the same fault each time, and keeps no text that is no query', () => {
    const { parse } = documents(schema)
    for (let time = 0; time < 2; time += 1) expect(() => parse('{ a')).toThrow('Syntax Error')
  })

  it('applies the given rules to a known query each time', () => {
    const { parse, validate } = documents(schema)
    const document = parse('{ a }')
    const messages = (rules: ValidationRule[]) =>
      validate(schema, document, rules).map(({ message }) => message)
    expect(messages([])).toEqual([])
    expect(messages([refuse])).toEqual(['refused'])
    expect(messages([])).toEqual([])
  })

  it('applies the rules of GraphQL to a wrong query each time, before the given ones', () => {
    const { parse, validate } = documents(schema)
    for (let time = 0; time < 2; time += 1) {
      const messages = validate(schema, parse('{ nope }'), [refuse]).map(({ message }) => message)
      expect(messages).toEqual(['refused', expect.stringContaining('nope')])
    }
  })

  it('forgets the one unused for longest rather than growing without end, and never keeps the longest', () => {
    const { parse } = documents(schema)
    const first = parse('{ a }')
    const long = `{ a } #${'x'.repeat(30_000)}`
    expect(parse(long)).not.toBe(parse(long))
    expect(parse('{ a }')).toBe(first)
    for (let index = 0; index < 30; index += 1) parse(`{ b } #${index}${'x'.repeat(10_000)}`)
    expect(parse('{ a }')).not.toBe(first)
  })
})
