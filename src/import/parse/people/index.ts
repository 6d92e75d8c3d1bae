import type { Root, RootContent } from 'mdast'
import type { Say } from '../../say.js'
import { inlineText } from '../links.js'
import type { ParsedRoster } from '../types.js'
import { readRoleHeading } from './heading.js'
import { readList } from './list.js'
import { readTable } from './table.js'

/**
 * Finds the tables and lists of people in a body: those that follow a heading which names a role and a year.
 * `ownWords` are the words of the post's title and author.
 */
export function findPeople({ tree, ownWords }: { tree: Root; ownWords: ReadonlySet<string> }): {
  rosters: ParsedRoster[]
  warnings: Say[]
} {
  const rosters: ParsedRoster[] = []
  const warnings: Say[] = []
  let section: Section | undefined
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'heading') section = sectionOf({ node, ownWords })
    else if (section && (node.type === 'table' || node.type === 'list')) {
      const line = node.position?.start.line ?? 0
      const { heading, role, year, isKnownRole, paragraphs } = section
      const lead = paragraphs.at(-1) ?? ''
      const context = { heading, role, isKnownRole, lead, line }
      const found =
        node.type === 'table' ? readTable({ table: node, context }) : readList({ list: node, context })
      warnings.push(...(found.warnings ?? []))
      if (found.roster) rosters.push({ at, line, heading, role, year, ...found.roster })
    } else if (section && node.type === 'paragraph') {
      const text = inlineText(node)
      if (text) section.paragraphs.push(text)
    }
  }
  return { rosters, warnings }
}

type Section = NonNullable<ReturnType<typeof readRoleHeading>> & { heading: string; paragraphs: string[] }

function sectionOf({
  node,
  ownWords,
}: {
  node: RootContent
  ownWords: ReadonlySet<string>
}): Section | undefined {
  const heading = inlineText(node)
  const read = readRoleHeading({ heading, ownWords })
  return read && { ...read, heading, paragraphs: [] }
}
