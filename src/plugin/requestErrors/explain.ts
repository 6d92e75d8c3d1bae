import type { Reason } from '../arguments/index.js'

/** A fault of the request that Payload reports as its own: the status and the words it deserves. */
export type Explained = { status: number; reason: Reason }

const faults: (Explained & { sign: RegExp })[] = [
  {
    sign: /file size limit|multipart limit|multipart request size limit/i,
    status: 413,
    reason: 'uploadTooLarge',
  },
  {
    sign: /boundary not found|unexpected end of (form|file|multipart)|malformed (part|content|urlencoded)|missing content-type|unsupported content type|request was aborted|not eligible for file upload/i,
    status: 400,
    reason: 'brokenMultipart',
  },
  { sign: /files are not fetched from addresses/, status: 400, reason: 'sendTheFile' },
  { sign: /uploadConfig\.handlers is not present/, status: 400, reason: 'sendAsFile' },
  { sign: /URI malformed/i, status: 400, reason: 'malformedAddress' },
]

/** Recognises a request at fault behind an error that would be answered with 500. Undefined: it is not one. */
export function explainRequestError(error: Error): Explained | undefined {
  if (error.name === 'SyntaxError') return { status: 400, reason: 'invalidJSON' }
  const fault = faults.find(({ sign }) => sign.test(error.message))
  return fault && { status: fault.status, reason: fault.reason }
}
