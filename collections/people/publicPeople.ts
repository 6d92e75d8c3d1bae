import type { Where } from 'payload'

/** People whom the world may know of: neither hidden, nor waiting for the first of their certificates to be released. */
export const publicPeople: Where = {
  and: [{ isHidden: { not_equals: true } }, { isUnannounced: { not_equals: true } }],
}
