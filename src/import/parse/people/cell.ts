import type { PhrasingContent } from 'mdast'
import { githubKey, nameKey } from '../../../identity/index.js'
import { readInline } from '../links.js'
import { type Person, readPerson } from './entry.js'
import { couldBeName, looksLikeFullName } from './shapes.js'

/** Who stands in one cell or item; `isWhole`: nothing else does. */
export type Named = { people: Person[]; isWhole: boolean }

const firm = /\s*[、，,;；]\s*|\s*\n\s*/
const loose =
  /\s*[、，,;；]\s*|\s*\n\s*|\s+(?:and|&|和|与|及|以及)\s+|(?<=\p{Script=Han})(?:和|与|及|以及)(?=\p{Script=Han})/u

/**
 * The people whom a cell or an item names: one, or several between commas, `、`, line breaks or `and`. Several only
 * where each is told by itself: by a login, a certificate or the shape of a full name.
 */
export function readNamed({
  nodes,
  holdsLogins,
}: {
  nodes: readonly PhrasingContent[]
  holdsLogins: boolean
}): Named {
  const one = readPerson({ content: readInline(nodes), holdsLogins })
  for (const by of [loose, firm]) {
    const parts = split({ nodes, by }).map((part) => readPerson({ content: readInline(part), holdsLogins }))
    const people = together(parts.filter((person): person is Person => person !== undefined))
    if (people.length > 1 && people.every(isTold)) return { people, isWhole: false }
    if (parts.length > 1 && people.length === 1 && people.every(isTold) && people[0]?.github)
      return { people, isWhole: false }
  }
  return { people: one ? [one] : [], isWhole: one?.isWhole ?? true }
}

/**
 * Parts as people: a bare login after a full name is the same person's, and what follows a name with a handle
 * (`Ada Byron (@ada), Acorn`) is where the person works.
 */
function together(parts: readonly Person[]): Person[] {
  const people: Person[] = []
  for (const part of parts) {
    const last = people.at(-1)
    const isLogin = part.github !== undefined && nameKey(part.name) === githubKey(part.github)
    const isTold = (part.github !== undefined && !part.isWord) || part.certificate !== undefined
    if (last && isLogin && !last.github && looksLikeFullName(last.name)) {
      people[people.length - 1] = { ...last, github: part.github, hasHandle: true }
    } else if (!(last?.hasHandle && !isTold)) people.push(part)
  }
  return people
}

const isTold = ({ name, github, certificate }: Person): boolean =>
  couldBeName(name) && Boolean(github || certificate || looksLikeFullName(name))

/** Inline content in parts, emphasis looked through; links and pictures stay whole. */
function split({ nodes, by }: { nodes: readonly PhrasingContent[]; by: RegExp }): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  const read = (node: PhrasingContent) => {
    if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) parts.push([])
    else if (node.type === 'text') {
      for (const [at, value] of node.value.split(by).entries()) {
        if (at) parts.push([])
        if (value) parts.at(-1)?.push({ type: 'text', value })
      }
    } else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
      for (const child of node.children) read(child)
    } else parts.at(-1)?.push(node)
  }
  for (const node of nodes) read(node)
  return parts.filter((part) => part.length)
}
