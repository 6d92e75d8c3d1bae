import type { CollectionBeforeOperationHook, UploadConfig } from 'payload'
import { requests } from '../../src/translations/index.js'
import { refusedRequest } from '../refusedRequest.js'

/**
 * Payload fetches a file from an address that stands in a new document, past every check of files: whoever may write
 * could have the server read what never ends. What is reached through the server's own address was checked before.
 */
export const noFileByAddress: UploadConfig['externalFileHeaderFilter'] = (headers, context) => {
  if (!context?.isSameOrigin) throw refusedRequest(requests.sendTheFile.text.en)
  const { cookie = '' } = headers
  return { cookie }
}

/** Payload crops a file when it is asked to, also where a collection offers no cropping; the file stays as it came. */
export const keepWhole: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.query?.uploadEdits) req.query = { ...req.query, uploadEdits: undefined }
  return args
}
