import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import { generateTypes } from 'payload/node'
import { databases, type Opened } from '../support/index.js'

const root = path.resolve(import.meta.dirname, '../..')

describe.each(databases)('what the repository says of the API is true of $name', ({ open }) => {
  let laurel: Opened
  beforeAll(async () => {
    laurel = await open()
  }, 120_000)
  afterAll(() => laurel?.close())

  it('schema.graphql (npm run generate)', async () => {
    const said = await readFile(path.join(root, 'schema.graphql'), 'utf8')
    expect(printSchema(configToSchema(laurel.config).schema).trim()).toBe(said.trim())
  })

  it('payload-types.ts (npm run generate)', async () => {
    const said = await readFile(path.join(root, 'payload-types.ts'), 'utf8')
    const folder = await mkdtemp(path.join(tmpdir(), 'laurel-types-'))
    const outputFile = path.join(folder, 'types.ts')
    await generateTypes(
      { ...laurel.config, typescript: { ...laurel.config.typescript, outputFile } },
      { log: false },
    )
    expect(await readFile(outputFile, 'utf8')).toBe(said)
    await rm(folder, { recursive: true })
  })
})
