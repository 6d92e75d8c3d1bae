import type { Sharp, SharpOptions } from 'sharp'

/** A picture of more pixels than this is refused before it is decoded. */
const mostPixels = 40_000_000

/** Opens a picture that somebody uploaded: large ones are refused, and none may take long. */
export async function openPicture(data: Buffer, options: SharpOptions = {}): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(data, { limitInputPixels: mostPixels, ...options }).timeout({ seconds: 20 })
}
