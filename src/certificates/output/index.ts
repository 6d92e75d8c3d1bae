export { type Subsetter, toPDF } from './pdf/index.js'
export {
  type FindPicture,
  type PicturePlace,
  pictureBox,
  picturePlaces,
  type ReadyPicture,
} from './pictures.js'
export { blankPixels, drawMark, drawPixels, type Pixels } from './pixels/index.js'
export { toSVG } from './svg.js'
