import type { CollectionBeforeOperationHook } from 'payload'
import { isHugePicture } from '../../src/certificates/index.js'
import { issuing as texts } from '../../src/translations/index.js'
import { incomingFile } from '../incomingFiles/index.js'
import { refusedRequest } from '../refusedRequest.js'

/** Refuses a picture of more than 40 megapixels before it is made smaller: each would take seconds and much memory. */
export const refuseHugePicture: CollectionBeforeOperationHook = async (operation) => {
  const { args, req } = operation
  const { sharp } = req.payload.config
  if (!sharp) return args
  const file = await incomingFile(operation)
  if (file && (await isHugePicture({ data: file.data, sharp }))) {
    throw refusedRequest(texts.hugePicture(req))
  }
  return args
}
