import sharp from 'sharp'
import { type Format, formats } from '../../src/certificates/index.js'
import type { Drawer } from '../../src/issuing/index.js'
import type { Scene } from './scenes.js'

/** Milliseconds for one, round by round: made one after another, the processor time of that, and four at once. */
export type Times = { single: number[]; processor: number[]; atOnce: number[] }

export type Measured = {
  encode: Times
  drawn: Record<Format, Times>
  bytes: Record<'encode' | Format, number>
}

/** How many are made in each round. */
const count = 16
const together = 4

/**
 * Measures each in turns, another one first each time, so that what the machine does besides falls on all alike.
 * Sharp alone encodes the pixels of a finished certificate, with the settings that the drawer uses.
 */
export async function measureDrawing({
  drawer,
  scene,
  rounds,
}: {
  drawer: Drawer
  scene: Scene
  rounds: number
}): Promise<Measured> {
  const finished = await drawer.draw(scene.drawing(0), 'png')
  const { data, info } = await sharp(finished).raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const encode = () =>
    sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 6 }).toBuffer()
  const makers: Record<'encode' | Format, (number: number) => Promise<Buffer>> = {
    encode,
    png: (number) => drawer.draw(scene.drawing(number), 'png'),
    pdf: (number) => drawer.draw(scene.drawing(number), 'pdf'),
    svg: (number) => drawer.draw(scene.drawing(number), 'svg'),
  }
  const kinds = ['encode', ...formats] as const
  const times = (): Times => ({ single: [], processor: [], atOnce: [] })
  const measured: Measured = {
    encode: times(),
    drawn: { png: times(), pdf: times(), svg: times() },
    bytes: {
      encode: (await encode()).length,
      png: finished.length,
      pdf: (await makers.pdf(0)).length,
      svg: (await makers.svg(0)).length,
    },
  }
  for (const kind of kinds) await makeMany(makers[kind], together)
  for (let round = 0; round < rounds; round += 1) {
    for (const place of kinds.keys()) {
      const kind = kinds[(round + place) % kinds.length] ?? 'encode'
      const { single, processor, atOnce } = kind === 'encode' ? measured.encode : measured.drawn[kind]
      const before = process.cpuUsage()
      single.push(await makeMany(makers[kind], 1))
      const { user, system } = process.cpuUsage(before)
      processor.push((user + system) / 1000 / count)
      atOnce.push(await makeMany(makers[kind], together))
    }
  }
  return measured
}

/** The time that one took, in milliseconds. */
async function makeMany(make: (number: number) => Promise<Buffer>, lanes: number): Promise<number> {
  let next = 1
  const lane = async () => {
    while (next <= count) {
      next += 1
      await make(next)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))
  return (performance.now() - start) / count
}
