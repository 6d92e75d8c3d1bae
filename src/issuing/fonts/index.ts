import { readFileSync } from 'node:fs'
import { LRUCache } from 'lru-cache'
import {
  type Face,
  type FamilyName,
  type FindFace,
  type Fonts,
  openFace,
  type Shaper,
  type Subsetter,
} from '../../certificates/index.js'
import { fileOf, importFile } from './packages.js'
import { isFor, type Slice, slicesOf } from './slices.js'
import { loadUnpack } from './unpack.js'

export { fileOf } from './packages.js'

/** All that drawing text needs: the shaper, the fonts of all scripts, read when first needed, and the subsetter. */
type LoadedFonts = Fonts & { subsetter: Subsetter }

/** How many opened font files are kept. A batch of Chinese names needs about eighty. */
const mostFaces = 160

/** Loads the shaper and the subsetter. The fonts follow as texts ask for them. */
export async function loadFonts(): Promise<LoadedFonts> {
  const [harfbuzz, unpack, subsetter] = await Promise.all([
    importFile('harfbuzzjs') as Promise<Shaper>,
    loadUnpack(),
    WebAssembly.compile(readFileSync(fileOf('harfbuzzjs/dist/harfbuzz-subset.wasm'))),
  ])
  const slices = new Map<string, Slice[]>()
  const faces = new LRUCache<string, Face>({ max: mostFaces })

  const slicesFor = (family: FamilyName, weight: number): Slice[] => {
    const key = `${family} ${weight}`
    const known = slices.get(key) ?? slicesOf(family, weight)
    slices.set(key, known)
    return known
  }
  const faceOf = (slice: Slice, family: FamilyName, weight: number): Face => {
    const key = `${slice.key} ${weight}`
    const known = faces.get(key)
    if (known) return known
    const file = readFileSync(slice.path)
    const bytes = slice.path.endsWith('.woff2') ? Uint8Array.from(unpack(file)) : new Uint8Array(file)
    const face = openFace({ harfbuzz, key: slice.key, family, bytes, weight })
    faces.set(key, face)
    return face
  }
  const findFace: FindFace = (family, weight, codePoints) => {
    const [first] = codePoints
    if (first === undefined) return undefined
    for (const slice of slicesFor(family, weight)) {
      if (!isFor(slice, first)) continue
      const face = faceOf(slice, family, weight)
      if (codePoints.every(face.covers)) return face
    }
    return undefined
  }
  return { harfbuzz, findFace, subsetter }
}
