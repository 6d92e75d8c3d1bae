import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/server/index.js'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const columnOf = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort()

/** The variables that Laurel asks for. `NODE_ENV` is Node's own, and set by the scripts. */
function variablesRead(): string[] {
  const asked = new Set<string>()
  const given: Record<string, string> = {
    PAYLOAD_SECRET: 'x'.repeat(40),
    LAUREL_ADMIN_EMAIL: 'a@example.org',
    LAUREL_ADMIN_PASSWORD: 'a password',
  }
  readEnvironment(
    new Proxy(given, {
      get: (variables, name) => {
        if (typeof name === 'string') asked.add(name)
        return Reflect.get(variables, name)
      },
    }),
  )
  return [...asked].filter((name) => name !== 'NODE_ENV').sort()
}

describe('the variables', () => {
  it('of .env.example are those that Laurel reads', () => {
    expect(columnOf(/^# ([A-Z_]+)=/gm, read('.env.example'))).toEqual(variablesRead())
  })

  it('of docs/configuration.md are those that Laurel reads', () => {
    expect(columnOf(/^\| `([A-Z_]+)` \|/gm, read('docs/configuration.md'))).toEqual(variablesRead())
  })

  it('have the same defaults in .env.example and in docs/configuration.md', () => {
    const table = new Map(
      [...read('docs/configuration.md').matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)].map(
        ([, name, value]) => [name, value],
      ),
    )
    const example = [...read('.env.example').matchAll(/^# ([A-Z_]+)=(\S+)/gm)]
    expect(example.map(([, name, value]) => [name, value])).toEqual([...table])
  })
})
