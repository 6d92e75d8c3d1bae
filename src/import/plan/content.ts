import type { Root } from 'mdast'
import type { PlannedRoster, PlannedTree } from './types.js'

/** A post's body with the lists of people that the plan recognised as roster nodes. */
export function planContent({
  tree,
  rosters,
}: {
  tree: Root
  rosters: readonly PlannedRoster[]
}): PlannedTree {
  const byPlace = new Map(rosters.map((roster) => [roster.at, roster]))
  const children = tree.children.map((node, at) => {
    const roster = byPlace.get(at)
    if (!roster) return node
    const { at: _, ...fields } = roster
    return { type: 'laurelRoster' as const, ...fields, ...(node.position ? { position: node.position } : {}) }
  })
  return { ...tree, children }
}
