import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drawingCache } from './drawingCache.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laurel-cache-'))
})
afterAll(() => rm(folder, { recursive: true }))

const files = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('.png'))

describe('the cache of drawn files', () => {
  it('draws once for all who ask at the same time, and never again', async () => {
    let drawn = 0
    const make = async () => {
      drawn += 1
      return Buffer.from('a picture')
    }
    const cache = drawingCache({ folder })
    const kept = await Promise.all(Array.from({ length: 20 }, () => cache.get('aa.png', make)))
    await drawingCache({ folder }).get('aa.png', make)
    expect(drawn).toBe(1)
    expect(await readFile(kept[0]?.path ?? '', 'utf8')).toBe('a picture')
  })

  it('keeps nothing when drawing fails, and tries again', async () => {
    const cache = drawingCache({ folder })
    await expect(cache.get('bb.png', () => Promise.reject(new Error('no paint')))).rejects.toThrow('no paint')
    expect(await cache.get('bb.png', async () => Buffer.from('b'))).toMatchObject({ size: 1 })
  })

  it('stays within its size, the newest files last to go', async () => {
    const cache = drawingCache({ folder, mostBytes: 10_000 })
    for (let index = 0; index < 30; index++) {
      await cache.get(`c${index}.png`, async () => Buffer.alloc(1000))
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
    while ((await files()).length > 11) await new Promise((resolve) => setTimeout(resolve, 10))
    expect((await files()).join()).toContain('c29.png')
  })
})
