import { promisify } from 'node:util'
import { constants, deflateRaw, deflateSync, gzipSync } from 'node:zlib'
import type { Pixels } from '../../certificates/index.js'

/** Some rows of a PNG, packed so that they can stand beside others that were packed at another time. */
export type Strip = { packed: Buffer; checksum: number; length: number }

const rowsOfStrip = 24
/** Node packs more slowly than sharp, but this level is as small as sharp at its sixth, and faster. */
const level = 3
/** How many packed bytes are handed over at once. */
const mostAtOnce = 64 * 1024
const pack = promisify(deflateRaw)

/** Packs the strips in which something was drawn; the others are those of `before`. */
export function packStrips(pixels: Pixels, before: readonly Strip[] = []): Promise<Strip[]> {
  const { data, height, stride, touched } = pixels
  const strips = Array.from({ length: Math.ceil(height / rowsOfStrip) }, async (_, index): Promise<Strip> => {
    const [top, bottom] = [index * rowsOfStrip, Math.min(height, (index + 1) * rowsOfStrip)]
    const known = before[index]
    if (known && !touched.subarray(top, bottom).includes(1)) return known
    const rows = data.subarray(top * stride, bottom * stride)
    const packed = await pack(rows, {
      level,
      finishFlush: constants.Z_FULL_FLUSH,
      chunkSize: mostAtOnce,
    })
    return { packed, checksum: checksumOf(rows), length: rows.length }
  })
  return Promise.all(strips)
}

/** A PNG file of strips. */
export function joinStrips({ width, height }: Pixels, strips: readonly Strip[]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(strips.reduce(joinedChecksum, 1))
  const content = [zlibHead, ...strips.map(({ packed }) => packed), lastBlock, checksum]
  return Buffer.concat([signature, ...chunk('IHDR', [head]), ...chunk('IDAT', content), ...chunk('IEND', [])])
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const zlibHead = Buffer.from([0x78, 0x9c])
const lastBlock = Buffer.from([0x03, 0x00])

function chunk(name: string, content: readonly Buffer[]): Buffer[] {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.reduce((sum, part) => sum + part.length, 0))
  const named = Buffer.concat([Buffer.from(name), ...content])
  // A gzip file ends with the checksum that a PNG wants, from the little end; zlib.crc32 is too new for Node 20.9.
  const end = gzipSync(named, { level: 0 }).subarray(-8, -4).reverse()
  return [length, named, end]
}

/** Adler-32, which ends every zlib stream. */
function checksumOf(rows: Uint8Array): number {
  const stream = deflateSync(rows, { level: 0, chunkSize: rows.length + 4096 })
  return stream.readUInt32BE(stream.length - 4)
}

/** The checksum of what was before and a strip behind it. */
function joinedChecksum(before: number, { checksum, length }: Strip): number {
  const base = 65_521
  const [low, high] = [before & 0xffff, before >>> 16]
  const joinedLow = (low + (checksum & 0xffff) + base - 1) % base
  const joinedHigh = (high + (checksum >>> 16) + (length % base) * ((low + base - 1) % base)) % base
  return ((joinedHigh << 16) | joinedLow) >>> 0
}
