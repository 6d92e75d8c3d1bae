/** A picture of the library, as `pictureSelect` reads it. */
export type Picture = {
  alt?: string | null
  url?: string | null
  width?: number | null
  height?: number | null
  sizes?: Record<string, Size | null | undefined> | null
}

type Size = { url?: string | null; width?: number | null; height?: number | null }

/** The fields of a picture that a page needs. */
export const pictureSelect = {
  alt: true,
  url: true,
  filename: true,
  width: true,
  height: true,
  sizes: true,
} as const

/** Populated relations are objects; what may not be seen stays an id. */
export const pictureOf = (value: unknown): Picture | undefined => (isPicture(value) ? value : undefined)

const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && 'url' in value && Boolean(value.url)

/** The widths of a picture for `srcset`, narrowest first; the cover's fixed crop is left out. */
export function srcSet({ sizes, url, width }: Picture): string | undefined {
  const widths = Object.entries(sizes ?? {})
    .filter(([name]) => name !== 'cover')
    .map(([, size]) => ({ url: size?.url, width: size?.width }))
  const known = [...widths, { url, width }].flatMap((size) =>
    size.url && size.width ? [{ url: size.url, width: size.width }] : [],
  )
  const once = new Map(known.reverse().map((size) => [size.width, size.url]))
  if (once.size < 2) return undefined
  return [...once]
    .sort(([a], [b]) => a - b)
    .map(([each, address]) => `${address} ${each}w`)
    .join(', ')
}
