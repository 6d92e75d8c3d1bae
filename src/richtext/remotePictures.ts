import {
  childrenOf,
  fieldsOf,
  idOf,
  isBlock,
  isRecord,
  type LexicalNode,
  recordsOf,
  stringOf,
  topNodes,
} from './lexical/index.js'

export type RemotePicture = { url: string; alt: string }

/** The pictures of some content that lie elsewhere on the web, once for each address. */
export function remotePictures(content: unknown): RemotePicture[] {
  const found = new Map<string, RemotePicture>()
  for (const picture of picturesIn(content)) {
    const url = remoteAddress(picture)
    if (url !== undefined && !found.has(url)) found.set(url, { url, alt: stringOf(picture.alt) })
  }
  return [...found.values()]
}

/**
 * The same content with pictures of the library in place of those elsewhere; their addresses stay beside them.
 * Undefined where there is nothing to put in place.
 */
export function withPictures(
  content: unknown,
  mediaOf: (url: string) => string | number | undefined,
): unknown {
  const copy = structuredClone(content)
  let isChanged = false
  for (const picture of picturesIn(copy)) {
    const url = remoteAddress(picture)
    const media = url === undefined ? undefined : mediaOf(url)
    if (media === undefined) continue
    picture.media = media
    isChanged = true
  }
  return isChanged ? copy : undefined
}

const remoteAddress = (picture: Record<string, unknown>): string | undefined => {
  const url = stringOf(picture.url)
  return idOf(picture.media) === undefined && /^https?:\/\//i.test(url) ? url : undefined
}

/** What holds a picture each: the fields of a block, or a row of a gallery. */
function* picturesIn(content: unknown): Generator<Record<string, unknown>> {
  const waiting = topNodes(content).reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield* picturesOf(node)
    const inner = fieldsOf(node).content
    const nested = isRecord(inner) ? topNodes(inner) : []
    for (const child of [...childrenOf(node), ...nested].reverse()) waiting.push(child)
  }
}

function picturesOf(node: LexicalNode): Record<string, unknown>[] {
  const fields = fieldsOf(node)
  if (isBlock(node, 'image') || isBlock(node, 'inlineImage')) return [fields]
  return isBlock(node, 'gallery') ? recordsOf(fields.items) : []
}
