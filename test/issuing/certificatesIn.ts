import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, Where } from 'payload'

/** All certificates of a kind, with what is hidden from the API. */
export const certificatesIn = async ({ payload, where }: { payload: Payload; where: Where }) =>
  (
    await payload.find({
      collection: 'certificates',
      where,
      pagination: false,
      depth: 0,
      showHiddenFields: true,
    })
  ).docs

/** What is in a certificate's file; rejects where there is none. */
export const fileIn = ({ payload, filename }: { payload: Payload; filename: unknown }): Promise<Buffer> =>
  readFile(join(payload.collections.certificates?.config.upload.staticDir ?? '', String(filename)))
