import type { Face } from '../../text/index.js'

/** HarfBuzz's subsetter, compiled outside. */
export type Subsetter = WebAssembly.Module

type Calls = Record<string, (...values: number[]) => number>

/** What HarfBuzz's header names these. */
const dropTables = 3
const noHinting = 1
const keepGlyphIDs = 2
const droppedTables = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'DSIG', 'MVAR', 'BASE', 'meta']

/** The parts of a font file that draw these glyphs, under their numbers and in the face's weight. */
export function subset(subsetter: Subsetter, face: Face, glyphs: Iterable<number>): Uint8Array {
  const { memory, calls } = instanceOf(subsetter)
  const call = (name: string, ...values: number[]): number => {
    const made = calls[name]?.(...values)
    if (made === undefined && !calls[name])
      throw new Error(`harfbuzzjs has no ${name}: install the version that Laurel names`)
    return made ?? 0
  }
  const address = call('malloc', face.bytes.length)
  new Uint8Array(memory.buffer).set(face.bytes, address)
  const blob = call('hb_blob_create', address, face.bytes.length, 2, 0, 0)
  const source = call('hb_face_create', blob, 0)
  const input = call('hb_subset_input_create_or_fail')
  const made: number[] = []
  try {
    const wanted = call('hb_subset_input_glyph_set', input)
    for (const glyph of glyphs) call('hb_set_add', wanted, glyph)
    const dropped = call('hb_subset_input_set', input, dropTables)
    for (const table of droppedTables) call('hb_set_add', dropped, tag(table))
    call('hb_subset_input_set_flags', input, noHinting | keepGlyphIDs)
    if (face.weight !== undefined)
      call('hb_subset_input_pin_axis_location', input, source, tag('wght'), face.weight)
    const small = call('hb_subset_or_fail', source, input)
    if (small === 0) throw new Error(`the font ${face.key} can't be made smaller: install its package again`)
    made.push(small)
    const result = call('hb_face_reference_blob', small)
    const start = call('hb_blob_get_data', result, 0)
    const bytes = new Uint8Array(memory.buffer).slice(start, start + call('hb_blob_get_length', result))
    call('hb_blob_destroy', result)
    return bytes
  } finally {
    for (const small of made) call('hb_face_destroy', small)
    call('hb_subset_input_destroy', input)
    call('hb_face_destroy', source)
    call('hb_blob_destroy', blob)
    call('free', address)
  }
}

const tag = (name: string): number =>
  [...name].reduce((value, letter) => ((value << 8) | letter.charCodeAt(0)) >>> 0, 0)

const instances = new WeakMap<Subsetter, { memory: WebAssembly.Memory; calls: Calls }>()

function instanceOf(subsetter: Subsetter): { memory: WebAssembly.Memory; calls: Calls } {
  const known = instances.get(subsetter)
  if (known) return known
  const { exports } = new WebAssembly.Instance(subsetter, {})
  const memory = exports.memory
  if (!(memory instanceof WebAssembly.Memory))
    throw new Error('harfbuzzjs has no memory: install the version that Laurel names')
  const calls = Object.fromEntries(
    Object.entries(exports).flatMap(([name, value]) => (typeof value === 'function' ? [[name, value]] : [])),
  ) as Calls
  calls._initialize?.()
  const instance = { memory, calls }
  instances.set(subsetter, instance)
  return instance
}
