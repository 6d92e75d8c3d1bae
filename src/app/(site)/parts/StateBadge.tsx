import { finding, type Label } from '../../../translations/index.js'
import type { Speech } from '../locale.js'

const words: Record<string, Label> = {
  active: finding.active,
  expired: finding.expired,
  revoked: finding.revoked,
  superseded: finding.superseded,
}

/** The state of a certificate in a word. */
export const stateIn = ({ say }: Speech, status: string): string => {
  const word = words[status]
  return word ? say(word) : status
}

/** Says of a certificate in a list that it no longer holds; nothing of one that does. */
export const StateBadge = ({ status, speech }: { status: string; speech: Speech }) =>
  status !== 'active' && <span className="state">{stateIn(speech, status)}</span>
