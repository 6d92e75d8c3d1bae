import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, jest } from '@jest/globals'

const release: (() => void)[] = []
const readdir = jest.fn(() => new Promise<string[]>((resolve) => release.push(() => resolve([]))))
jest.unstable_mockModule('node:fs/promises', () => ({ ...fs, readdir }))
const { drawingCache } = await import('./drawingCache.js')

const folder = await fs.mkdtemp(join(tmpdir(), 'laurel-pruning-'))
afterAll(() => fs.rm(folder, { recursive: true }))

describe('making room for drawn files', () => {
  it('keeps nobody waiting, and is done once at a time', async () => {
    const cache = drawingCache({ folder, mostBytes: 1000 })
    const draw = (key: string) => cache.get(key, async () => Buffer.alloc(600))
    for (const key of ['aa.png', 'bb.png', 'cc.png']) expect(await draw(key)).toMatchObject({ size: 600 })
    expect(readdir).toHaveBeenCalledTimes(1)
    release[0]?.()
    await new Promise((resolve) => setImmediate(resolve))
    await draw('dd.png')
    expect(readdir).toHaveBeenCalledTimes(2)
    release[1]?.()
  })
})
