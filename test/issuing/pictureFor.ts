import sharp from 'sharp'

/** A small picture unlike those of other numbers. */
export const pictureFor = (number: number): Promise<Buffer> =>
  sharp({ create: { width: 300 + number, height: 200, channels: 3, background: '#2d5f8a' } })
    .composite([{ input: { create: { width: 20, height: 20, channels: 3, background: '#ffffff' } } }])
    .png()
    .toBuffer()
