import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

type Operation = Parameters<CollectionBeforeOperationHook>[0]

/** A file on its way into a collection, with its bytes. */
type IncomingFile = NonNullable<PayloadRequest['file']>

/**
 * The file that a request brings, if whoever sends it may write here at all: hooks before an operation run before
 * Payload asks, and nobody else shall keep the server busy. Payload itself refuses the others a moment later.
 */
export async function incomingFile({
  args,
  collection,
  operation,
  req,
}: Operation): Promise<IncomingFile | undefined> {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const { overrideAccess, id, data }: { overrideAccess?: boolean; id?: string | number; data?: object } = args
  const isAllowed = overrideAccess || (await collection.access[operation]({ req, id, data }))
  if (!isAllowed) return
  return file.tempFilePath && !file.data?.length ? { ...file, data: await readFile(file.tempFilePath) } : file
}
