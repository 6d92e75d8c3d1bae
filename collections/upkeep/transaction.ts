import type { PayloadRequest } from 'payload'

export type TransactionID = string | number

/** The transaction that a request is in; undefined where the database has none. */
export async function transactionOf(req: PayloadRequest): Promise<TransactionID | undefined> {
  const id: unknown = await req.transactionID
  // Where there is no transaction Payload's loader of relations leaves an empty object here.
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}
