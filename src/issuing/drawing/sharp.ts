import type { Sharp } from 'sharp'
import { isPixels, rasterize } from './vector.js'

/** A picture of more pixels than this is refused before it is decoded. */
const mostPixels = 40_000_000

/**
 * Opens a picture that somebody uploaded: large ones are refused, and none may take long.
 * @throws Error where it is a drawing that can't be made pixels of
 */
export async function openPicture(
  data: Buffer,
  {
    density = 72,
  }: {
    /** How fine a drawing becomes, in dots an inch. @default 72 */
    density?: number
  } = {},
): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  const pixels = isPixels(data) ? data : await rasterize({ data, density, mostPixels })
  return sharp(pixels, { limitInputPixels: mostPixels }).timeout({ seconds: 20 })
}
