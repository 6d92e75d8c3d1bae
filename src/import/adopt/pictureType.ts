export type PictureKind = { mimeType: string; ending: string }

/** What a picture is, by its bytes and nothing else; undefined for what the library doesn't keep. */
export function pictureType(data: Buffer): PictureKind | undefined {
  const start = data.subarray(0, 4096).toString('latin1')
  const ending = endings.find(([begins]) => begins(start))?.[1]
  if (ending === undefined) return undefined
  return { ending, mimeType: mimeTypes[ending] ?? `image/${ending}` }
}

const mimeTypes: Record<string, string> = { jpg: 'image/jpeg', svg: 'image/svg+xml' }

const endings: [begins: (start: string) => boolean, ending: string][] = [
  [(start) => start.startsWith('\x89PNG\r\n\x1a\n'), 'png'],
  [(start) => start.startsWith('\xff\xd8\xff'), 'jpg'],
  [(start) => /^GIF8[79]a/.test(start), 'gif'],
  [(start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8), 'webp'],
  [(start) => start.startsWith('ftypavif', 4) || start.startsWith('ftypavis', 4), 'avif'],
  [isDrawing, 'svg'],
]

function isDrawing(start: string): boolean {
  const beginsSo = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype\s+svg|!--|(?:\w+:)?svg)/i.test(start)
  return beginsSo && /<(?:\w+:)?svg[\s>]/i.test(start) && !/<html[\s>]/i.test(start)
}

/** A plain file name from an address, with the ending that the bytes ask for. */
export function nameFor({ address, ending }: { address: string; ending: string }): string {
  const last = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : ''
  const bare = decoded(last)
    .normalize('NFC')
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${[...bare].slice(0, 60).join('') || 'picture'}.${ending}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
