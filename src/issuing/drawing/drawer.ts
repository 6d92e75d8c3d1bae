import {
  type Drawing,
  type DrawingProblem,
  type Format,
  layOut,
  toPDF,
  toSVG,
} from '../../certificates/index.js'
import { loadFonts } from '../fonts/index.js'
import { atMost } from './atMost.js'
import { openPictureCache } from './pictures.js'
import { openPNG } from './png.js'

/** Draws certificates: checks first what can't be drawn, then makes a file of one of three kinds. */
export type Drawer = {
  /** What would not look as it should: letters that no font has, texts that are too long. Empty when all is well. */
  check(drawing: Drawing): DrawingProblem[]
  /** The ids of the items that can be seen; the others have nothing to say on this certificate. */
  shown(drawing: Drawing): string[]
  /**
   * Draws the certificate: the same input gives the same bytes. Letters that no font has are left out.
   * @throws Error where a picture can't be read or is larger than 40 million pixels.
   */
  draw(drawing: Drawing, format: Format): Promise<Buffer>
}

/** How many drawings are made at once; more wait. */
const mostAtOnce = 2

let opened: Promise<Drawer> | undefined

/** The drawer of this process. Shaper and fonts are loaded the first time. */
export function openDrawer(): Promise<Drawer> {
  opened ??= open()
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

async function open(): Promise<Drawer> {
  const fonts = await loadFonts()
  const findPictures = openPictureCache()
  const drawPNG = openPNG()
  const limited = atMost(mostAtOnce)
  return {
    check: (drawing) => layOut({ ...drawing, fonts }).problems,
    shown: (drawing) => layOut({ ...drawing, fonts }).layout.marks.map(({ item }) => item),
    draw: (drawing, format) =>
      limited(async () => {
        const { layout } = layOut({ ...drawing, fonts })
        const findPicture = await findPictures(layout, drawing.pictures)
        if (format === 'png') return drawPNG({ layout, drawing, findPicture })
        if (format === 'pdf') return toPDF(layout, findPicture, fonts.subsetter)
        return Buffer.from(toSVG(layout, findPicture))
      }),
  }
}
