import type { Payload, PayloadRequest } from 'payload'
import type { CollectionName, Resolved } from '../../../collections/index.js'
import type { LexicalNode } from '../../richtext/index.js'
import type { DocumentID, ImportPlan } from '../plan/index.js'
import type { ImportWarning, Say } from '../say.js'
import type { Sources } from '../sources/index.js'
import type { LedgerWriter } from './ledger.js'

export type { DocumentID }

/** What an import has done so far: of which documents it is the maker, and what Payload refused. */
export type Outcome = {
  /** By `<collection>:<id>`. */
  written: Map<string, 'create' | 'update'>
  /** By key of the plan. */
  refused: Map<string, Refusal>
}

export type Refusal = {
  name: string
  problem: string | Pick<Say, 'key'>
  file?: string
  /** Whether it failed only because something else did. */
  isConsequence?: boolean
}

/** How far an import is: `done` of `total` in one collection, or of the files of the web. */
export type Progress = { collection: CollectionName | 'files'; done: number; total: number }

/** What every step of applying a plan shares. */
export type Work = {
  payload: Payload
  /** One request for the whole import: its context remembers what is to be brought up to date at the end. */
  req: PayloadRequest
  resolved: Resolved
  plan: ImportPlan
  sources: Pick<Sources, 'read' | 'source'>
  ledger: LedgerWriter
  outcome: Outcome
  /** The document behind each key of the plan. */
  ids: Map<string, DocumentID>
  /** Nodes to add at the end of each post. */
  ending: readonly LexicalNode[]
  warn: (warning: ImportWarning) => void
  onProgress: (progress: Progress) => void
}
