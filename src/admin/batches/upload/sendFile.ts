import type { ID, Row } from '../types.js'
import { refusalIn } from '../useAPI.js'
import type { Dropped } from './readDropped.js'

/** Why a file was not taken: `isFinal` where trying again would not help. */
export type Refusal = { message?: string; isFinal: boolean }

type Sending = Dropped & {
  address: string
  fields: { plan?: ID; role?: ID; year?: number; key?: string }
  onProgress: (part: number) => void
}

/** Sends one file, telling how far it is. @throws Refusal */
export const sendFile = ({
  file,
  path,
  address,
  fields,
  onProgress,
}: Sending): Promise<{ plan: ID; row?: Row; sameAs?: string }> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ ...fields, path: path.slice(-500) }))
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.withCredentials = true
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      if (request.status === 201 || request.status === 200) return resolve(request.response)
      const isFinal = request.status >= 400 && request.status < 500 && request.status !== 429
      reject({ message: refusalIn(request.response), isFinal } satisfies Refusal)
    }
    request.onerror = () => reject({ isFinal: false } satisfies Refusal)
    request.send(form)
  })

export const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'isFinal' in error
