import { requireFile } from './packages.js'

/** Turns WOFF2 into a TrueType file. */
type Unpack = (packed: Uint8Array) => Uint8Array

type Binding = { decompress?: (packed: Uint8Array) => Uint8Array | false; onRuntimeInitialized?: () => void }

/**
 * Loads Google's WOFF2 decoder. Its package offers it as a promise for each file; the decoder itself answers at once,
 * so that text can be measured without waiting.
 */
export async function loadUnpack(): Promise<Unpack> {
  const binding: Binding = Object(requireFile('wawoff2/build/decompress_binding.js'))
  if (!binding.decompress) {
    await new Promise<void>((resolve) => {
      const others = binding.onRuntimeInitialized
      binding.onRuntimeInitialized = () => {
        others?.()
        resolve()
      }
    })
  }
  return (packed) => {
    const unpacked = binding.decompress?.(packed)
    if (!unpacked) throw new Error('a font file is damaged: install its package again')
    return unpacked
  }
}
