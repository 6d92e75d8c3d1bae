import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { checkFile, fileNameFor } from '../../src/certificates/index.js'
import { issuing as texts } from '../../src/translations/index.js'
import { incomingFile } from '../incomingFiles/index.js'
import { refusedRequest } from '../refusedRequest.js'

/** Set in a request's context by code whose file Laurel has drawn itself, so that nobody need look into it. */
export const isDrawnByLaurel = 'laurelIsDrawn'

/** Looks into a file before it is stored, however it comes: what could harm whoever opens it is refused. */
export const checkUpload: CollectionBeforeOperationHook = async (operation) => {
  const { args, req } = operation
  if (req.context[isDrawnByLaurel]) return args
  const file = await incomingFile(operation)
  if (!file) return args
  const { sharp } = req.payload.config
  if (!sharp) throw new APIError(texts.noPictures(req), 400, null, true)
  const checked = await checkFile({ data: file.data, sharp })
  if ('problem' in checked) throw refusedRequest(texts[checked.problem](req))
  const { mimeType } = checked
  if (req.file)
    req.file = { ...req.file, mimetype: mimeType, name: fileNameFor({ name: file.name, mimeType }) }
  return args
}
