import type { Decision, PlanKind, PlanRow } from '../../issuing/index.js'
import type { PlanCounts, PlanState, RowProblem } from '../../plans/index.js'

export type ID = string | number

/** Stands for a serial in an address. */
export const anySerial = 'SERIAL'

/** What the screens must know of this installation. */
export type Setup = {
  slugs: {
    certificates: string
    people: string
    roles: string
    templates: string
    plans: string
    groups?: string
    projects?: string
    posts?: string
  }
  canEdit: boolean
  /** In which states a plan takes decisions, and an upload files. */
  openStates: readonly PlanState[]
  /** Where the site shows a certificate, with `anySerial` in place of the serial. */
  certificatePage?: string
  /** Where the site shows all who have the role of a plan. */
  rolePage?: string
}

/** What a plan may be about: certificates, or people and posts. */
export type Kind = PlanKind | 'import' | 'merge' | 'split'

/** A plan as the API gives it. */
export type Plan = {
  id: ID
  title?: string | null
  kind: Kind
  state: PlanState
  total: number
  done: number
  counts: PlanCounts
  input?: { role?: ID; year?: number; post?: ID; of?: ID; isHeld?: boolean; expected?: number } | null
  problem?: string | null
  startsAt?: string | null
  post?: ID | null
}

/** A row as the API gives it: with words for what there is to say. */
export type Row = Omit<PlanRow, 'problems' | 'failure'> & { problems: (RowProblem & { message: string })[] }

export type Filter = 'ask' | 'refuse' | 'skip' | 'failed'

export type RowsPage = { rows: Row[]; total: number; pages: number }

/** What is decided of all rows that ask the same. */
export type ForAll = { samePerson: true } | { missing: true; role?: ID; year?: number | null }

export type { Decision }
