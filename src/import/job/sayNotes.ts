import type { Label } from '../../translations/index.js'
import { wording } from '../say.js'
import type { Note } from './types.js'

/** What was found in a source, as whoever reads it is spoken to, in the order of its lines. */
export const sayNotes = ({
  notes,
  speak,
}: {
  notes: readonly Note[]
  speak: (label: Label) => string
}): { line: number | null; message: string }[] =>
  notes
    .map(({ line, key, values }) => ({ line: line ?? null, message: wording({ key, values, speak }) }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
