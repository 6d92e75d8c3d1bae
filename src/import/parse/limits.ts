import type { Nodes, Root } from 'mdast'
import { SourceError, say } from '../say.js'

const longest = 1_000_000
const deepest = 100

/** Signs whose reading takes time that grows with the square of their number in one paragraph. */
const tangling = [
  { sign: '[', isOne: (character: string) => character === '[', most: 10_000 },
  { sign: '* _', isOne: (character: string) => character === '*' || character === '_', most: 3_000 },
]
const mostUnderlines = 500

/**
 * Refuses text that the Markdown parser would need minutes for, in time proportional to its length.
 * @throws SourceError naming the line.
 */
export function checkSource(text: string): void {
  if (text.length > longest) {
    throw new SourceError(say({ key: 'tooLong', values: { size: text.length, limit: longest } }))
  }
  let block = newBlock(1)
  let fence = ''
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trimStart()
    const marks = /^(?:`{3}|~{3})/.exec(trimmed)?.[0]
    if (marks && (!fence || fence === marks)) fence = fence ? '' : marks
    if (!trimmed || marks) block = newBlock(index + 1)
    else if (!fence) addLine({ block, line: trimmed, number: index + 1 })
  }
}

/** @throws SourceError where lists, quotes or emphasis are nested beyond what later steps can walk. */
export function checkTree(tree: Root): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > deepest) throw tooDeep(node.position?.start.line)
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
  }
}

type Block = { line: number; lines: number; underlines: number; counts: number[]; isTable: boolean }

const newBlock = (line: number): Block => ({
  line,
  lines: 0,
  underlines: 0,
  counts: tangling.map(() => 0),
  isTable: false,
})

function addLine({ block, line, number }: { block: Block; line: string; number: number }): void {
  block.lines++
  if (block.lines === 1) block.line = number
  if (containers(line) > deepest) throw tooDeep(number)
  if (block.lines === 2 && isDelimiterRow(line)) block.isTable = true
  if (/^(?:=+|-+)\s*$/.test(line) && ++block.underlines > mostUnderlines) throw tangled(block, '===')
  if (block.isTable) block.counts.fill(0)
  for (const character of line) {
    for (const [index, { isOne }] of tangling.entries()) {
      if (isOne(character)) block.counts[index] = (block.counts[index] ?? 0) + 1
    }
  }
  for (const [index, { sign, most }] of tangling.entries()) {
    if ((block.counts[index] ?? 0) > most && !isRule(line)) throw tangled(block, sign)
  }
}

/** How many quotes and lists a line opens, were it read so. */
function containers(line: string): number {
  if (isRule(line)) return 0
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$))/y
  let count = 0
  while (marker.test(line)) count++
  return count
}

const isRule = (line: string): boolean => /^(?:[-\s]+|[*\s]+|[_\s]+)$/.test(line)

const isDelimiterRow = (line: string): boolean => line.includes('-') && /^[\s|:-]+$/.test(line)

const tooDeep = (line: number | undefined) =>
  new SourceError(say({ key: 'tooDeep', line, values: { limit: deepest } }))

const tangled = ({ line }: Block, sign: string) =>
  new SourceError(say({ key: 'tooTangled', line, values: { sign } }))
