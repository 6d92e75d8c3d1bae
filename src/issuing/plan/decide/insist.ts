import type { RowProblem } from '../../../plans/index.js'
import type { ExistingCertificate } from '../issue.js'
import type { PlanRow } from '../types.js'
import type { Decision } from './decision.js'

/** What somebody has of what a row gives. */
export type Holding = {
  /** The certificate for the same. */
  has?: ExistingCertificate
  /** Whether there is one for the same role and year in a group or project. */
  hasInGroup: boolean
}

type Settled = Holding & {
  /** The row as it would be if nobody insisted. */
  settled: PlanRow
  decision: Decision
  newSerial: () => string
}

type Insisting = Omit<Settled, 'hasInGroup'> & {
  /** What is to be said of what a list gives whoever was said to be meant. */
  notes: RowProblem[]
}

/**
 * An editor may give a second certificate after one that was revoked, which itself is never drawn, and draw one whose
 * file is elsewhere.
 */
export function insist({ settled, has, decision, newSerial, notes }: Insisting): PlanRow {
  if (has?.status === 'revoked')
    return decision.action === 'create'
      ? givenAgain({ settled, newSerial })
      : { ...settled, isDecided: false }
  const mayDraw = has && !has.hasFile && decision.action === 'update'
  if (!mayDraw || settled.action !== 'same') return settled
  const problems = settled.problems.filter(({ code }) => code !== 'givenNotKept')
  return { ...settled, action: 'update', problems: [...problems, ...notes] }
}

/**
 * A dropped file takes the place of another, or becomes another certificate beside that of a group, only where an
 * editor says so, and never becomes a revoked certificate's.
 */
export function insistOnFile({ settled, has, hasInGroup, decision, newSerial }: Settled): PlanRow {
  const hidden = settled.problems.filter(({ code }) => code === 'hiddenPerson')
  if (!has) {
    const isAsked = hasInGroup && decision.action !== 'create'
    return isAsked ? asking(settled, [...hidden, { code: 'hasInGroup' }]) : { ...settled, problems: hidden }
  }
  if (has.status === 'revoked')
    return decision.action === 'create'
      ? { ...givenAgain({ settled, newSerial }), problems: hidden }
      : { ...settled, action: 'ask', isDecided: false }
  if (!has.hasFile) return { ...settled, action: 'update', problems: hidden }
  if (decision.action === 'update')
    return { ...settled, action: 'update', replaces: has.sha256 ?? '', problems: hidden }
  return asking(settled, [...hidden, { code: 'replacesFile' }])
}

const asking = (row: PlanRow, problems: RowProblem[]): PlanRow => ({
  ...row,
  action: 'ask',
  isDecided: false,
  problems,
})

function givenAgain({
  settled: { certificate: _, ...row },
  newSerial,
}: Pick<Settled, 'settled' | 'newSerial'>): PlanRow {
  return { ...row, action: 'create', serial: newSerial() }
}
