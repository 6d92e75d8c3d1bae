import type { Layout, Rectangle } from '../layout/index.js'

/** A picture made ready for its place: turned upright, cropped where it fills its box, never larger than is useful. */
export type ReadyPicture = {
  /** The same for the same picture in the same place, and for no other. */
  key: string
  width: number
  height: number
  /** A JPEG or PNG file. */
  data: Buffer
  mimeType: 'image/jpeg' | 'image/png'
  /** Its pixels with alpha, where it has transparent parts; a JPEG goes into a PDF as it is. */
  pixels?: Buffer
}

/** Gives the picture of a place; undefined where there is none (any more): then nothing is drawn there. */
export type FindPicture = (place: PicturePlace) => ReadyPicture | undefined

export type PicturePlace = Rectangle & { picture: string; fit: 'contain' | 'cover' }

/** All places of a layout that show a picture, the background first. */
export function picturePlaces({ width, height, background, marks }: Layout): PicturePlace[] {
  const behind: PicturePlace[] = background.picture
    ? [{ picture: background.picture, fit: 'cover', x: 0, y: 0, width, height }]
    : []
  return [...behind, ...marks.filter((mark) => mark.kind === 'picture')]
}

/** Where in its box a picture lies. */
export function pictureBox({ x, y, width, height, fit }: PicturePlace, picture: ReadyPicture): Rectangle {
  if (fit === 'cover') return { x, y, width, height }
  const scale = Math.min(width / picture.width, height / picture.height)
  const [fitWidth, fitHeight] = [picture.width * scale, picture.height * scale]
  return {
    x: x + (width - fitWidth) / 2,
    y: y + (height - fitHeight) / 2,
    width: fitWidth,
    height: fitHeight,
  }
}

/** The background of a layout as a mark like all others. */
export const backgroundPlace = (layout: Layout): PicturePlace | undefined =>
  layout.background.picture ? picturePlaces(layout)[0] : undefined
