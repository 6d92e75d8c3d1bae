import type { ExistingCertificate } from '../issue.js'
import type { PlanRow } from '../types.js'
import type { Decision } from './decision.js'

type Settled = {
  /** The row as it would be if nobody insisted. */
  settled: PlanRow
  /** The certificate that somebody has for the same. */
  has: ExistingCertificate | undefined
  decision: Decision
  newSerial: () => string
}

/**
 * An editor may give a second certificate after one that was revoked, which itself is never drawn, and draw one whose
 * file is elsewhere.
 */
export function insist({ settled, has, decision, newSerial }: Settled): PlanRow {
  if (has?.status === 'revoked')
    return decision.action === 'create'
      ? givenAgain({ settled, newSerial })
      : { ...settled, isDecided: false }
  const mayDraw = has && !has.hasFile && decision.action === 'update'
  return mayDraw ? { ...settled, action: 'update' } : settled
}

/** A dropped file takes the place of another only where an editor says so, and never becomes a revoked certificate's. */
export function insistOnFile({ settled, has, decision, newSerial }: Settled): PlanRow {
  const hidden = settled.problems.filter(({ code }) => code === 'hiddenPerson')
  if (!has) return { ...settled, problems: hidden }
  if (has.status === 'revoked')
    return decision.action === 'create'
      ? { ...givenAgain({ settled, newSerial }), problems: hidden }
      : { ...settled, action: 'ask', isDecided: false }
  if (!has.hasFile) return { ...settled, action: 'update', problems: hidden }
  if (decision.action === 'update')
    return { ...settled, action: 'update', replaces: has.sha256 ?? '', problems: hidden }
  return { ...settled, action: 'ask', isDecided: false, problems: [...hidden, { code: 'replacesFile' }] }
}

function givenAgain({
  settled: { certificate: _, ...row },
  newSerial,
}: Pick<Settled, 'settled' | 'newSerial'>): PlanRow {
  return { ...row, action: 'create', serial: newSerial() }
}
