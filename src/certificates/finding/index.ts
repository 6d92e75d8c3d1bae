export { type Listed, listKey, phraseOf, searchKeys, yearKey, yearOfKey } from './keys.js'
export { afterAll, placeIn, type SearchRange, searchRanges } from './ranges.js'
export { isMeantAsSerial, typedSerial, typedWords } from './typed.js'
