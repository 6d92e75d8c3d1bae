import { createLocalReq, type Payload, type PayloadRequest, type RequestContext } from 'payload'
import { isDrawnByLaurel, type Resolved } from '../../../collections/index.js'
import type { ID } from '../../plans/index.js'
import type { Batch } from '../plan/index.js'
import type { FrozenPrinter } from '../printing/index.js'

/** What carrying out the rows of a plan shares. */
export type Work = {
  payload: Payload
  resolved: Resolved
  plan: Batch
  /** What draws a row. */
  printerOf: (template: ID | undefined) => Promise<FrozenPrinter>
  /** Who is meant by a row whose person was to be made: found, if somebody made them meanwhile, else made. */
  personOf: EnsurePerson
  /** What requests of the plan share: what follows from their writes is marked once. */
  context: RequestContext
  /** Whom the plan has made, by name. */
  made: Map<string, ID[]>
}

export type EnsurePerson = (named: {
  name: string
  github?: string
  email?: string
  /** People who look the same and are not. */
  others: ID[]
}) => Promise<{ id: ID; name: string }>

/** A request for the writes of one row: what follows from them is drawn at the end of the plan. */
export const rowRequest = ({ payload, context }: Requesting): Promise<PayloadRequest> =>
  createLocalReq({ context: { ...context } }, payload)

/** The same, for a row whose file was drawn here. */
export const drawnRequest = ({ payload, context }: Requesting): Promise<PayloadRequest> =>
  createLocalReq({ context: { ...context, [isDrawnByLaurel]: true } }, payload)

type Requesting = Pick<Work, 'payload' | 'context'>
