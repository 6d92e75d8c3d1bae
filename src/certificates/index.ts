export {
  checkDesign,
  type Design,
  type DesignItem,
  type Drawing,
  type DrawingProblem,
  defaultDesign,
  type FontName,
  type Format,
  fontNames,
  formats,
  keptDesign,
  type OrnamentName,
  ornaments,
  type Picture,
  type PictureID,
  type Place,
  type Problem,
  type ProblemCode,
  shareDesign,
  type Token,
  tokens,
  type Values,
} from './design/index.js'
export { checkFile, endingOf, fileNameFor, fileTypes, isHugePicture } from './file/index.js'
export { readableFileName } from './fileNames.js'
export {
  afterAll,
  isMeantAsSerial,
  listKey,
  phraseOf,
  placeIn,
  type SearchRange,
  searchKeys,
  searchRanges,
  typedSerial,
  typedWords,
  yearKey,
  yearOfKey,
} from './finding/index.js'
export {
  type Award,
  activeKey,
  certificateTitle,
  emptyKey,
  publicStatuses,
  rosterSortKey,
} from './identity.js'
export { type Layout, layOut, type Mark } from './layout/index.js'
export {
  blankPixels,
  drawMark,
  drawPixels,
  type FindPicture,
  type PicturePlace,
  type Pixels,
  pictureBox,
  picturePlaces,
  type ReadyPicture,
  type Subsetter,
  toPDF,
  toSVG,
} from './output/index.js'
export { newSerial, normalizeSerial } from './serial.js'
export { type Standing, standingOf } from './standing.js'
export {
  cleanText,
  type Face,
  type FamilyName,
  type FindFace,
  type Fonts,
  openFace,
  type Shaper,
  styles,
} from './text/index.js'
