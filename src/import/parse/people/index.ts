import type { Root } from 'mdast'
import type { Say } from '../../say.js'
import { inlineText } from '../links.js'
import type { ParsedRoster } from '../types.js'
import { readList } from './list.js'
import { below, contextOf, type Place } from './sections.js'
import { type Said, settingOf } from './setting.js'
import { readTable } from './table.js'

/**
 * Finds the tables and lists of people in a body. Role and year come from the heading above, from those above it,
 * from a column, from the words that lead to the list, and from what the front matter and the file's name say.
 */
export function findPeople({ tree, said }: { tree: Root; said: Said }): {
  rosters: ParsedRoster[]
  warnings: Say[]
} {
  const setting = settingOf(said)
  const rosters: ParsedRoster[] = []
  const warnings: Say[] = []
  let place: Place = { sections: [], lead: '' }
  let folded = 0
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'html') folded = Math.max(0, folded + foldsIn(node.value))
    else if (node.type === 'heading') place = below({ place, heading: node, setting })
    else if (node.type === 'table' || node.type === 'list') {
      const line = node.position?.start.line ?? 0
      const context = contextOf({ place, setting, line })
      const found =
        node.type === 'table' ? readTable({ table: node, context }) : readList({ list: node, context })
      warnings.push(...(found.warnings ?? []))
      for (const roster of found.rosters ?? [])
        rosters.push({
          at,
          line,
          heading: context.heading,
          ...roster,
          isWhole: roster.isWhole && !folded,
        })
    } else if (node.type === 'paragraph') {
      const text = inlineText(node)
      if (text) place = { ...place, lead: text }
    }
  }
  return { rosters, warnings }
}

/** How many folds HTML opens and leaves open: what stands in one stays as written, since no roster can stand there. */
const foldsIn = (html: string): number =>
  (html.match(/<details\b/gi)?.length ?? 0) - (html.match(/<\/details\s*>/gi)?.length ?? 0)
