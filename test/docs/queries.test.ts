import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const schema = buildSchema(read('schema.graphql'))

const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const queries = pages.flatMap((page) =>
  [...read(page).matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query = '']) => ({ page, query })),
)

describe('the GraphQL queries printed in the documentation', () => {
  it('are found', () => {
    expect(queries.map(({ page }) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/api.md']))
  })

  it.each(queries)('in $page fit the schema: $query', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
  })
})
