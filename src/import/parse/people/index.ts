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
  for (const [at, node] of tree.children.entries()) {
    if (node.type === 'heading') place = below({ place, heading: node, setting })
    else if (node.type === 'table' || node.type === 'list') {
      const line = node.position?.start.line ?? 0
      const context = contextOf({ place, setting, line })
      const found =
        node.type === 'table' ? readTable({ table: node, context }) : readList({ list: node, context })
      warnings.push(...(found.warnings ?? []))
      for (const roster of found.rosters ?? [])
        rosters.push({ at, line, heading: context.heading, ...roster })
    } else if (node.type === 'paragraph') {
      const text = inlineText(node)
      if (text) place = { ...place, lead: text }
    }
  }
  return { rosters, warnings }
}
