import type { Where } from 'payload'
import { publicStatuses } from '../../src/certificates/index.js'

/** Released certificates of visible people: what every road to the public lets through. */
export const publicCertificates: Where = {
  and: [{ status: { in: [...publicStatuses] } }, { personHidden: { not_equals: true } }],
}
