import { describe, expect, it } from '@jest/globals'
import type { Config } from 'payload'
import { withSafety } from './index.js'

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

const config = (): Config => ({
  secret: 'x',
  db: { defaultIDType: 'text', init: () => ({}) as ReturnType<Config['db']['init']> },
  collections: [{ slug: 'posts', fields: [], hooks: { beforeOperation: [({ args }) => args] } }],
  globals: [{ slug: 'site', fields: [], endpoints: false }],
  graphQL: { maxComplexity: 5 },
  hooks: { afterError: [() => undefined] },
})

describe('a guarded config', () => {
  it('leaves the given one as it is', () => {
    expect(() => withSafety(freeze(config()))).not.toThrow()
  })

  it('keeps what the given one says', () => {
    const given = config()
    const { collections, globals, graphQL, hooks } = withSafety(given)
    const [theirs] = given.collections?.[0]?.hooks?.beforeOperation ?? []
    expect(collections?.[0]?.hooks?.beforeOperation?.[0]).toBe(theirs)
    expect(globals?.[0]?.endpoints).toBe(false)
    expect(graphQL?.maxComplexity).toBe(5)
    expect(hooks?.afterError).toContain(given.hooks?.afterError?.[0])
  })
})
