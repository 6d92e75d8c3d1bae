import { refusedRequest } from '../../../collections/index.js'
import { fill, type Label, requests } from '../../translations/index.js'

export type Reason = keyof typeof requests

type Values = Record<string, string | number>

type Refusal = { reason: Reason; values: Values }

type Speaker = Parameters<Label>[0]

/** Refuses a field by name. @throws APIError 400, whose words are those of whoever asked when it is answered */
export const refuse = (name: string, reason: Reason, values: Values = {}): never =>
  refuseWith({ reason, values: { ...values, name } })

/** The same, of a request as a whole. @throws APIError of the status */
export function refuseWith({
  reason,
  values = {},
  status = 400,
}: Partial<Refusal> & { reason: Reason; status?: number }): never {
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainValue(value)]))
  const error = refusedRequest(fill(requests[reason].text.en, plain), status)
  throw Object.assign(error, { refusal: { reason, values: plain } })
}

/** What was sent is quoted in one line, in the log too, and turns nothing around. */
const plainValue = <Value extends string | number>(value: Value): Value | string =>
  typeof value === 'string' ? value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ') : value

/** What a refusal says to whoever asked; undefined where an error is none. */
export function sayRefusal(error: unknown, speaker: Speaker): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('refusal' in error && isRefusal(error.refusal)) {
    const { reason, values } = error.refusal
    return fill(requests[reason](speaker), values)
  }
  return 'originalError' in error ? sayRefusal(error.originalError, speaker) : undefined
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'reason' in value && String(value.reason) in requests
