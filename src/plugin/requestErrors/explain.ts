import { sendTheFile } from '../../../collections/index.js'

/** A fault of the request that Payload reports as its own: the status and the words it deserves. */
export type Explained = { status: number; message: string }

const faults: { sign: RegExp; status: number; message: string }[] = [
  {
    sign: /file size limit|multipart limit|multipart request size limit/i,
    status: 413,
    message: 'The upload is too large',
  },
  {
    sign: /boundary not found|unexpected end of (form|file|multipart)|malformed (part|content|urlencoded)|missing content-type|not eligible for file upload/i,
    status: 400,
    message: 'The multipart body is malformed or cut off',
  },
  {
    sign: /files are not fetched from addresses/,
    status: 400,
    message: sendTheFile,
  },
  {
    sign: /uploadConfig\.handlers is not present/,
    status: 400,
    message: 'The file is missing: send it as a file',
  },
  { sign: /URI malformed/i, status: 400, message: 'The address is malformed' },
]

/** Recognises a request at fault behind an error that would be answered with 500. Undefined: it is not one. */
export function explainRequestError(error: Error): Explained | undefined {
  if (error.name === 'SyntaxError') return { status: 400, message: 'Invalid JSON' }
  const fault = faults.find(({ sign }) => sign.test(error.message))
  return fault && { status: fault.status, message: fault.message }
}
