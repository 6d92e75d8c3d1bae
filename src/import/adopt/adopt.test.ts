import { describe, expect, it } from '@jest/globals'
import { eachAtOnce } from './eachAtOnce.js'
import { FetchProblem } from './fetch/index.js'
import { fileAddress, isLivePicture } from './fileAddress.js'
import { hostsToAsk } from './hostsToAsk.js'
import { nameFor, pictureType } from './pictureType.js'

describe('an adoption', () => {
  it('asks GitHub for the file, not for the page that shows it', () => {
    expect(fileAddress('https://github.com/a/b/blob/main/x/y%20z.png?raw=true')).toBe(
      'https://raw.githubusercontent.com/a/b/main/x/y%20z.png',
    )
    for (const other of ['https://github.com/a/b', 'https://example.org/a/b/blob/main/x.png'])
      expect(fileAddress(other)).toBe(other)
  })

  it('leaves badges where they are, since they change', () => {
    const addresses = [
      'https://img.shields.io/github/stars/a/b',
      'https://github.com/a/b/actions/workflows/ci.yml/badge.svg',
      'https://example.org/build-badge.svg?branch=main',
      'https://example.org/badges/ada.png',
      'https://example.org/picture.svg',
    ]
    expect(addresses.map(isLivePicture)).toEqual([true, true, true, false, false])
  })

  it.each([
    ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['gif', Buffer.from('GIF89a')],
    ['webp', Buffer.from('RIFF1234WEBPVP8 ')],
    ['avif', Buffer.from('\0\0\0\x20ftypavif', 'latin1')],
    [
      'svg',
      Buffer.from('<?xml version="1.0"?>\n<!-- drawn --><!DOCTYPE svg [<!ENTITY a "b">]><svg width="1"/>'),
    ],
    [undefined, Buffer.from('<!doctype html><html><svg></svg></html>')],
    [undefined, Buffer.from('<!-- a page --><html><body><svg></svg></body></html>')],
    [undefined, Buffer.from('%PDF-1.7')],
    [undefined, Buffer.from(`<!-- ${'--><!-- '.repeat(500)}`)],
  ])('knows %s by its bytes', (ending, data) => {
    expect(pictureType(data)?.ending).toBe(ending)
  })

  it.each([
    ['https://example.org/a/Ada%20Byron.JPEG?x=1', 'Ada-Byron.png'],
    ['https://example.org/%E5%BC%A0%E4%B8%89.png', '张三.png'],
    ['https://example.org/', 'picture.png'],
    ['https://example.org/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'etc-passwd.png'],
    ['https://example.org/%E0%A4%A', 'E0-A4-A.png'],
  ])('calls the file of %s %s', (address, name) => {
    expect(nameFor({ address, ending: 'png' })).toBe(name)
  })

  it('does so many things at once, and so many of one host', async () => {
    const running: string[] = []
    let [most, mostOfOne] = [0, 0]
    const items = [...'aaaaaabbbccd'].map((host, at) => ({ host, at }))
    const done: number[] = []
    await eachAtOnce({
      items,
      atOnce: 4,
      atOnceInLane: 2,
      laneOf: ({ host }) => host,
      act: async ({ host, at }) => {
        running.push(host)
        most = Math.max(most, running.length)
        mostOfOne = Math.max(mostOfOne, running.filter((one) => one === host).length)
        await new Promise((resolve) => setTimeout(resolve, 1 + (at % 3)))
        running.splice(running.indexOf(host), 1)
        done.push(at)
      },
    })
    expect(done.toSorted((one, other) => one - other)).toEqual(items.map(({ at }) => at))
    expect([most, mostOfOne]).toEqual([4, 2])
  })

  it('begins nothing more once something went wrong', async () => {
    const begun: number[] = []
    const act = async (item: number) => {
      begun.push(item)
      if (item === 1) throw new Error('wrong')
    }
    const acting = eachAtOnce({ items: [1, 2, 3, 4], atOnce: 1, atOnceInLane: 1, laneOf: () => '', act })
    await expect(acting).rejects.toThrow('wrong')
    expect(begun).toEqual([1])
  })

  it('gives up a host that doesn’t answer, and not one that lacks a file', async () => {
    const hosts = hostsToAsk()
    const ask = (key: 'tooSlow' | 'refusedByHost', host = 'a.test') =>
      hosts
        .ask(`https://${host}/x.png`, () => Promise.reject(new FetchProblem(key)))
        .catch((problem: unknown) => (problem instanceof FetchProblem ? problem.key : problem))
    const asked: unknown[] = []
    for (const key of [
      'tooSlow',
      'tooSlow',
      'refusedByHost',
      'tooSlow',
      'tooSlow',
      'tooSlow',
      'tooSlow',
    ] as const)
      asked.push(await ask(key))
    expect(asked.at(-2)).toBe('tooSlow')
    expect(asked.at(-1)).toBe('givenUp')
    expect(await ask('tooSlow', 'b.test')).toBe('tooSlow')
  })
})
