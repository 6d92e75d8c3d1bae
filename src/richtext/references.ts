import {
  blockID,
  childrenOf,
  fieldsOf,
  idOf,
  isRecord,
  type LexicalNode,
  listOf,
  numberOf,
  recordsOf,
  stringOf,
  topNodes,
} from './lexical/index.js'

type ID = string | number

export type RosterQuery = { blockId: string; role?: ID; year?: number; group?: ID; project?: ID }

/** Everything that some content shows of other documents; ids are as they are stored, each named once. */
export type References = {
  certificates: ID[]
  partners: ID[]
  media: ID[]
  posts: ID[]
  /** The certificates of each roster that lists them, in its order. */
  rosterLists: { blockId: string; certificates: ID[] }[]
  rosterQueries: RosterQuery[]
  /** The partners of each block that lists them, in its order. */
  partnerLists: { blockId: string; partners: ID[] }[]
  partnerQueries: { blockId: string; kind?: string }[]
}

/** What has to be loaded to show some content, and what the content depends on. */
export function referencesIn(content: unknown): References {
  const found: References = {
    certificates: [],
    partners: [],
    media: [],
    posts: [],
    rosterLists: [],
    rosterQueries: [],
    partnerLists: [],
    partnerQueries: [],
  }
  const waiting = topNodes(content).reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    collect(node, found)
    const inner = fieldsOf(node).content
    const nested = isRecord(inner) ? topNodes(inner) : []
    for (const child of [...childrenOf(node), ...nested].reverse()) waiting.push(child)
  }
  return {
    ...found,
    certificates: [...new Set(found.certificates)],
    partners: [...new Set(found.partners)],
    media: [...new Set(found.media)],
    posts: [...new Set(found.posts)],
  }
}

function collect(node: LexicalNode, found: References): void {
  const fields = fieldsOf(node)
  const blockId = blockID(node)
  if (node.type === 'link' && fields.linkType === 'internal' && isRecord(fields.doc)) {
    found.posts.push(...ids([fields.doc.value]))
  }
  if (node.type === 'upload') found.media.push(...ids([node.value]))
  if (node.type !== 'block' && node.type !== 'inlineBlock') return
  found.media.push(...ids([fields.media, ...recordsOf(fields.items).map(({ media }) => media)]))
  if (fields.blockType === 'roster') collectRoster(fields, blockId, found)
  if (fields.blockType === 'partnerGrid') collectPartners(fields, blockId, found)
}

function collectRoster(fields: Record<string, unknown>, blockId: string, found: References): void {
  if (fields.from !== 'query') {
    const certificates = ids(listOf(fields.certificates))
    found.certificates.push(...certificates)
    found.rosterLists.push({ blockId, certificates })
    return
  }
  found.rosterQueries.push({
    blockId,
    role: idOf(fields.role),
    year: numberOf(fields.year, { min: 1, max: 9999 }),
    group: idOf(fields.group),
    project: idOf(fields.project),
  })
}

function collectPartners(fields: Record<string, unknown>, blockId: string, found: References): void {
  if (fields.from !== 'query') {
    const partners = ids(listOf(fields.partners))
    found.partners.push(...partners)
    found.partnerLists.push({ blockId, partners })
  } else found.partnerQueries.push({ blockId, kind: stringOf(fields.kind) || undefined })
}

const ids = (values: unknown[]): ID[] => values.flatMap((value) => idOf(value) ?? [])
