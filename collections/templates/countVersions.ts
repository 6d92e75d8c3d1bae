import type { CollectionBeforeChangeHook } from 'payload'
import { keptDesign } from '../../src/certificates/index.js'
import { idOf } from '../fields/index.js'

/** Keeps a design in its plain form, and raises the version when what the template draws has changed. */
export const countVersions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const next = { ...data, design: plain(data.design) }
  if (operation === 'create') return { ...next, version: 1 }
  const before = Number(originalDoc?.version) || 1
  return { ...next, version: looks(next) === looks(originalDoc ?? {}) ? before : before + 1 }
}

/** Equal designs are equal as text then. What is no design is refused by its field afterwards. */
const plain = (design: unknown): unknown => keptDesign(design) ?? design ?? null

const looks = ({ design, background, pictures }: Record<string, unknown>): string =>
  JSON.stringify([
    plain(design),
    idOf(background) ?? null,
    (Array.isArray(pictures) ? pictures : []).map((picture) => idOf(picture)),
  ])
