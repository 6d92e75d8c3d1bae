import type { RootContent } from 'mdast'
import type { ParsedRoster } from '../parse/index.js'
import type { PlannedCertificates } from './certificates.js'
import type { ReadFile } from './context.js'
import type { PlannedTree, RosterNode } from './types.js'

/**
 * A file's body with its recognised lists of people as roster nodes. A list stays as written where a roster can't
 * show all of it, or where somebody in it could not be told; those deleted here are not listed again.
 */
export function planContent({
  file,
  certificates,
}: {
  file: ReadFile
  certificates: PlannedCertificates
}): PlannedTree {
  const rosters = new Map(file.post.rosters.map((roster) => [roster.at, roster]))
  const children = file.post.tree.children.map((node, at) => {
    const roster = rosters.get(at)
    return roster ? (rosterNode({ roster, node, certificates }) ?? node) : node
  })
  return { ...file.post.tree, children }
}

function rosterNode({
  roster,
  node,
  certificates,
}: {
  roster: ParsedRoster
  node: RootContent
  certificates: PlannedCertificates
}): RosterNode | undefined {
  const listed = roster.entries.map((entry) => certificates.of(entry))
  const isUnsure = listed.some((certificate) => !certificate || certificate.reason === 'unsure')
  if (!roster.isWhole || isUnsure) return undefined
  const keys = listed.flatMap((certificate) =>
    certificate && certificate.action !== 'refuse' ? certificate.key : [],
  )
  const { role, year, layout, columns, isOrdered, linkNames, show } = roster
  const { nameHeading, certificateHeading, linkText } = roster
  return {
    type: 'laurelRoster',
    certificates: [...new Set(keys)],
    role: `role:${role.slug}`,
    ...(year === undefined ? {} : { year }),
    layout,
    columns,
    isOrdered,
    ...(nameHeading ? { nameHeading } : {}),
    ...(certificateHeading ? { certificateHeading } : {}),
    ...(linkText ? { linkText } : {}),
    linkNames,
    show,
    ...(node.position ? { position: node.position } : {}),
  }
}
