import { type Config, createLocalReq, type PayloadRequest } from 'payload'
import type { Resolved } from '../resolved.js'
import type { Mark } from './marks.js'
import { settle } from './settle.js'
import { type TransactionID, transactionOf } from './transaction.js'

/** The marks that wait for their transaction to be committed. */
const waiting = new Map<TransactionID, Mark[]>()

/**
 * Draws the consequences of marked changes: at once, or, in a host whose database has transactions, when the change
 * is committed. Within the transaction they would clash with those of others, and a failure would undo the change.
 */
export async function settleWhenCommitted({
  req,
  resolved,
  marks,
}: {
  req: PayloadRequest
  resolved: Resolved
  marks: Mark[]
}): Promise<void> {
  const id = await transactionOf(req)
  if (id) waiting.set(id, [...(waiting.get(id) ?? []), ...marks])
  else await settle({ req, resolved, marks })
}

/** The same database, which draws what follows from a transaction's changes once they are committed. */
export const settlingAfterCommit = ({
  db,
  resolved,
}: {
  db: Config['db']
  resolved: Resolved
}): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const { payload } = args
    const { commitTransaction, rollbackTransaction } = adapter
    return Object.assign(adapter, {
      commitTransaction: async (given: TransactionID | Promise<TransactionID>) => {
        const marks = take(await given)
        await commitTransaction.call(adapter, given)
        if (!marks.length) return
        // The change is made: what fails from here on is no failure of the request. The marks stay for a later mending.
        await createLocalReq({}, payload)
          .then((req) => settle({ req, resolved, marks }))
          .catch((err: unknown) => payload.logger.error({ err, msg: 'What follows from a change waits' }))
      },
      rollbackTransaction: async (given: TransactionID | Promise<TransactionID>) => {
        take(await given)
        await rollbackTransaction.call(adapter, given)
      },
    })
  },
})

function take(id: TransactionID): Mark[] {
  const marks = waiting.get(id) ?? []
  waiting.delete(id)
  return marks
}
