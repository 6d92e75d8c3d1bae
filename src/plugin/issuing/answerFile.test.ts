import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { answerFound } from './answerFile.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laurel-answer-'))
})
afterAll(() => rm(folder, { recursive: true }))

const req = { headers: new Headers(), query: {} } as PayloadRequest
const found = (name: string) => ({
  content: { path: join(folder, name), size: 3 },
  mimeType: 'image/png',
  name: 'Ada.png',
  tag: 'a',
  isDraft: false,
})

describe('a file that is handed out', () => {
  it('is found once more when it is gone before it is opened', async () => {
    await writeFile(join(folder, 'made.png'), 'new')
    const files = [found('pruned.png'), found('made.png')]
    const answer = await answerFound({ req, find: async () => files.shift() })
    expect([answer?.status, await answer?.text()]).toEqual([200, 'new'])
  })

  it('is looked for twice at most', async () => {
    await expect(answerFound({ req, find: async () => found('never.png') })).rejects.toThrow('ENOENT')
  })
})
