import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Lets a try to sign in take as long for an e-mail that nobody has as for a wrong password: else the clock tells who
 * has an account. The work is that of Payload's own hash.
 */
export const hideWhoExists =
  ({ slug }: { slug: string }): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'login') return args
    const { email, password }: Record<string, unknown> = args.data ?? {}
    if (typeof email !== 'string' || typeof password !== 'string') return args
    const where = { email: { equals: email.toLowerCase().trim() } }
    const somebody = await req.payload.db.findOne({ collection: slug, where, select: {}, req })
    if (!somebody) {
      const derive = promisify(crypto.pbkdf2)
      await derive(password.slice(0, 1_000), crypto.randomBytes(32), 600_000, 32, 'sha256')
    }
    return args
  }
