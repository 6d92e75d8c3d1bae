import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from './dotenv.mjs'
import { root } from './root.mjs'
import { say } from './say.mjs'

/**
 * Sees to it that there is a PAYLOAD_SECRET: a missing one is made and kept in `.env`, whose other lines stay.
 * On MongoDB in production, where servers share a database and must share the secret, it has to be given.
 * Call it from `alone`: two that start at once must agree on one.
 * @throws Error of one line.
 */
export function ensureSecret({ path = join(root, '.env'), env = process.env } = {}) {
  const isStrict = env.NODE_ENV === 'production' && /^mongodb(\+srv)?:/.test(env.DATABASE_URI?.trim() ?? '')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const secret = env.PAYLOAD_SECRET?.trim() || parseEnv(text).PAYLOAD_SECRET
  if (isStrict && (secret?.length ?? 0) < 32) {
    const fault = secret ? `has ${secret.length} characters` : 'is missing'
    throw new Error(
      `PAYLOAD_SECRET ${fault}: MongoDB in production needs one of 32 or more random characters, the same on every server`,
    )
  }
  env.PAYLOAD_SECRET = secret || keep({ path, text, secret: randomBytes(32).toString('base64url') })
}

function keep({ path, text, secret }) {
  const lines = text.split('\n').filter((line) => !/^\s*(export\s+)?PAYLOAD_SECRET\s*=/.test(line))
  while (lines.at(-1) === '') lines.pop()
  const temporary = `${path}.${process.pid}`
  try {
    writeFileSync(temporary, [...lines, `PAYLOAD_SECRET=${secret}`, ''].join('\n'), { mode: 0o600 })
    chmodSync(temporary, 0o600)
    renameSync(temporary, path)
  } catch (error) {
    throw new Error(
      `PAYLOAD_SECRET is missing and ${path} cannot be written (${error.code}): set PAYLOAD_SECRET to 32 or more random characters`,
    )
  }
  say('made a PAYLOAD_SECRET and kept it in .env')
  return secret
}
