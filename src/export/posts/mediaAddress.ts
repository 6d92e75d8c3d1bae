import type { MediaItem } from '../../richtext/index.js'

/** The pictures of the library as a post's file names them. */
export type Pictures = {
  items: Map<string, MediaItem>
  addressOf: (id: unknown) => string | undefined
  /** Which picture an address names. */
  idOf: (address: string) => string | undefined
}

/** From the names of the pictures' files, by id as text. */
export function picturesOf(names: ReadonlyMap<string, string>): Pictures {
  const addresses = new Map([...names].map(([id, name]) => [id, `${folder}${encodeURIComponent(name)}`]))
  const ids = new Map([...addresses].map(([id, address]) => [address, id]))
  const items = new Map(
    [...addresses].map(([id, url]) => [id, { url, alt: null, width: null, height: null, sizes: [] }]),
  )
  return { items, addressOf: (id) => addresses.get(String(id)), idOf: (address) => ids.get(address) }
}

const folder = '../files/media/'
