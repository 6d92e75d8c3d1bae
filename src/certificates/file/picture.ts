import type { SharpDependency } from 'payload'
import { isDouble, isMovingPNG } from './signature.js'
import { type FileCheck, mostPixels, type PictureType } from './types.js'

const seconds = 10

/** Checks one still picture: its size from the header, before anything is decoded, then that it decodes to its end. */
export async function checkPicture({
  data,
  type,
  sharp,
}: {
  data: Buffer
  type: PictureType
  sharp: SharpDependency
}): Promise<FileCheck> {
  const header = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const { width, height, pages = 1 } = header ?? {}
  if (!width || !height) return { problem: 'damagedFile' }
  if (width * height > mostPixels) return { problem: 'pictureTooLarge' }
  if (pages > 1 || (type === 'image/png' && isMovingPNG(data))) return { problem: 'movingPicture' }
  if (isDouble({ data, type })) return { problem: 'doubleFile' }
  const isWhole = await decodes({ data, width, height, sharp })
  return isWhole ? { mimeType: type, width, height } : { problem: 'damagedFile' }
}

/** Decodes all and keeps the last row: memory for one picture at most. */
const decodes = ({
  data,
  width,
  height,
  sharp,
}: {
  data: Buffer
  width: number
  height: number
  sharp: SharpDependency
}): Promise<boolean> =>
  sharp(data, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'warning' })
    .extract({ left: 0, top: height - 1, width, height: 1 })
    .timeout({ seconds })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )
