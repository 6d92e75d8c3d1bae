import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { fileOf } from '../fonts/index.js'
import { atMost } from './atMost.js'

const seconds = 6
const mostBytes = 32 * 1024 * 1024
/** What is kept for the next time: pictures up to this size, and that others could not be drawn. */
const mostKept = 4 * 1024 * 1024

const known = new LRUCache<string, Promise<Buffer>>({ max: 20 })
const limited = atMost(1)

/**
 * Makes pixels (a PNG) of a vector picture. A few lines of SVG can keep a processor busy for hours, and what draws
 * them can't be stopped: it is done in a process of its own, which can.
 * @throws Error where it can't be drawn, or not in six seconds
 */
export function rasterize({ data, density, mostPixels }: Vector): Promise<Buffer> {
  const key = `${createHash('sha256').update(data).digest('base64')} ${density}`
  const kept = known.get(key)
  if (kept) return kept
  const drawn = limited(() => draw({ data, density, mostPixels }))
  known.set(key, drawn)
  drawn.then(
    ({ length }) => length > mostKept && known.delete(key),
    () => undefined,
  )
  return drawn
}

/** Whether a file is of a kind that is made of pixels; whatever else sharp reads may be a drawing. */
export const isPixels = (data: Buffer): boolean =>
  /^(?:\x89PNG|\xff\xd8\xff|RIFF....WEBP|GIF8|....ftyp)/s.test(data.subarray(0, 16).toString('latin1'))

const program = `
const [sharp, density, most] = process.argv.slice(1)
const parts = []
process.stdin.on('data', (part) => parts.push(part)).on('end', () =>
  require(sharp)(Buffer.concat(parts), { limitInputPixels: Number(most), density: Number(density) })
    .png({ compressionLevel: 3 })
    .toBuffer()
    .then((png) => process.stdout.write(png), () => process.exit(1)))`

type Vector = { data: Buffer; density: number; mostPixels: number }

const draw = ({ data, density, mostPixels }: Vector): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['-e', program, fileOf('sharp'), String(density), String(mostPixels)],
      {
        encoding: 'buffer',
        maxBuffer: mostBytes,
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        env: { PATH: process.env.PATH, NODE_ENV: 'production' },
      },
      (error, png) =>
        error || !png.length ? reject(new Error('Input that can’t be drawn, or not in time')) : resolve(png),
    )
    // One that ended before it has read everything says so by its exit code.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(data)
  })
