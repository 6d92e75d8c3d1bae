import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { endApart } from './endApart.js'
import { unmask } from './mask.js'
import { addressOf, type Block, blocksOf, isAddress, isPair, isSingle } from './meanings.js'
import type { Shortcode } from './types.js'

type Piece = { code: Shortcode; index: number } | { node: Block }

/** Puts what shortcodes mean in the place of their signs. Answers which of them found one. */
export function placeShortcodes(tree: Nodes, codes: readonly Shortcode[]): Set<number> {
  const placed = new Set<number>()
  if (!codes.length) return placed
  placeAddresses({ tree, codes, placed })
  if (tree.type === 'root')
    replaceChildren(
      tree,
      tree.children.flatMap((child) => endApart(child, codes)),
    )
  visit(tree, (node) => {
    if (node.type !== 'root' && node.type !== 'blockquote' && node.type !== 'listItem') return
    if (!node.children.some(isSigned)) return
    const pieces = node.children.flatMap((child) => piecesOf(child, codes))
    replaceChildren(node, joined({ pieces, codes, placed }))
  })
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(one, (all, index) => {
      const code = codes[Number(index)]
      if (code?.name !== '{:}') return all
      placed.add(Number(index))
      return ''
    })
    node.value = unmask(node.value, codes)
  })
  return placed
}

const one = /\ue000(\d+)\ue001(?:\n[ \t>]*\ue002)*/g
const alone = /^\ue000(\d+)\ue001(?:\n[ \t>]*\ue002)*$/

const isSigned = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some((child) => child.type === 'text' && child.value.includes('\ue000'))

function replaceChildren(node: Parents, children: RootContent[]): void {
  Object.assign(node, { children })
}

/** Code and HTML get their text back; in addresses a shortcode is the address that it stands for. */
function placeAddresses({
  tree,
  codes,
  placed,
}: {
  tree: Nodes
  codes: readonly Shortcode[]
  placed: Set<number>
}) {
  const resolved = (url: string) =>
    url.replace(one, (_, index) => {
      const code = codes[Number(index)]
      if (!code || !isAddress(code)) return code?.raw ?? ''
      placed.add(Number(index))
      return addressOf(code)
    })
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html')
      node.value = unmask(node.value, codes)
    if (node.type === 'code' && node.meta) node.meta = unmask(node.meta, codes)
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      node.url = resolved(node.url)
      if (node.title) node.title = unmask(node.title, codes)
    }
    if (node.type === 'image' && node.alt) node.alt = unmask(node.alt, codes)
  })
}

/** A paragraph in parts: signs that stand alone on a line, and what is between them. */
function piecesOf(child: RootContent, codes: readonly Shortcode[]): Piece[] {
  if (child.type !== 'paragraph' || !isSigned(child)) return [{ node: asBlock(child) }]
  const pieces: Piece[] = []
  let line: PhrasingContent[] = []
  const flush = () => {
    const last = line.at(-1)
    if (line.some((node) => node.type !== 'text' || node.value.trim()))
      pieces.push({ node: { ...child, children: trimmed(line) } satisfies Paragraph })
    line = last ? [] : line
  }
  for (const [at, node] of child.children.entries()) {
    if (node.type !== 'text') {
      line.push(node)
      continue
    }
    const lines = node.value.replace(/\n[ \t>]*\ue002/g, '').split('\n')
    for (const [index, value] of lines.entries()) {
      const starts = index > 0 || at === 0
      const ends = index < lines.length - 1 || at === child.children.length - 1
      const found = starts && ends ? signsOf(value) : null
      if (!found) {
        line.push({ type: 'text', value: index < lines.length - 1 ? `${value}\n` : value })
        continue
      }
      flush()
      for (const sign of found) {
        const code = codes[sign]
        if (code) pieces.push({ code, index: sign })
      }
    }
  }
  flush()
  return pieces
}

/** The signs of a line that holds nothing else. */
function signsOf(line: string): number[] | null {
  const parts = line.trim().split(/\s+|(?<=\ue001)(?=\ue000)/)
  const found = parts.map((part) => alone.exec(part)?.[1])
  return found.every((index) => index !== undefined) ? found.map(Number) : null
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, at) => {
    if (node.type !== 'text') return node
    const value = at === 0 ? node.value.replace(/^\s+/, '') : node.value
    return { ...node, value: at === nodes.length - 1 ? value.replace(/\s+$/, '') : value }
  })
}

const deepest = 50

function appended(list: Block[], blocks: readonly Block[]): Block[] {
  for (const block of blocks) list.push(block)
  return list
}

type Open = { code: Shortcode; index: number; before: Block[] }

/** Pairs openings with their ends; what has none, and means nothing by itself, is text again. */
function joined({
  pieces,
  codes,
  placed,
}: {
  pieces: Piece[]
  codes: readonly Shortcode[]
  placed: Set<number>
}): Block[] {
  const ended = new Set(codes.filter(({ role }) => role === 'close').map(({ name }) => name))
  const stack: Open[] = []
  let current: Block[] = []
  const close = (open: Open, inner: Block[]) => {
    placed.add(open.index)
    current = appended(open.before, blocksOf(open.code, inner))
  }
  const drop = (open: Open) => {
    if (isSingle(open.code)) placed.add(open.index)
    const own = isSingle(open.code) ? blocksOf(open.code, []) : [asText(open.code)]
    current = appended(appended(open.before, own), current)
  }
  for (const piece of pieces) {
    if ('node' in piece) current.push(piece.node)
    else if (piece.code.role === 'close') {
      const isEnd = (open: Open) =>
        piece.code.name === ':::' ? open.code.name.startsWith(':::') : open.code.name === piece.code.name
      if (!stack.some(isEnd)) {
        current.push(asText(piece.code))
        continue
      }
      for (let top = stack.pop(); top; top = stack.pop()) {
        if (!isEnd(top)) drop(top)
        else {
          close(top, current)
          break
        }
      }
      placed.add(piece.index)
    } else if (stack.length < deepest && (isPair(piece.code) || ended.has(piece.code.name))) {
      stack.push({ ...piece, before: current })
      current = []
    } else if (isSingle(piece.code)) {
      placed.add(piece.index)
      current.push(...blocksOf(piece.code, []))
    } else current.push(asText(piece.code))
  }
  for (let top = stack.pop(); top; top = stack.pop()) drop(top)
  return current
}

const asText = ({ raw }: Shortcode): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value: raw }],
})

/** Children of a root, quote or item are blocks. */
const asBlock = (node: RootContent): Block => node as Block
