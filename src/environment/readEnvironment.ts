import { parseDatabaseURI } from '../database/index.js'
import { list, oneOf, text, type Variables, webAddress, wholeNumber, yesOrNo } from './variables.js'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Everything that the surroundings decide, read once and checked. See `.env.example` for the variables. */
export type Environment = {
  port: number
  /** The interface to listen on; undefined is all of them. */
  host: string | undefined
  databaseURI: string
  secret: string
  /** The address under which the world sees this server, without a slash at its end. */
  publicURL: string | undefined
  /** The first is the default. */
  locales: [string, ...string[]]
  corsOrigins: string[]
  /** As Express takes it: false, how many proxies, or their addresses. */
  trustProxy: boolean | number | string
  /** Requests a minute from one address; 0 is no limit. */
  limits: Limits
  /** Bytes. */
  bodyLimits: BodyLimits
  logLevel: (typeof logLevels)[number]
  hasSample: boolean
  firstAdmin: { email: string; password: string } | undefined
  /** How long a shutdown waits for what is in flight. */
  shutdownSeconds: number
  isProduction: boolean
}

export type Limits = { signIn: number; graphql: number; writes: number; drawings: number; searches: number }
export type BodyLimits = { upload: number; json: number; graphql: number }

/**
 * Reads and checks every variable.
 * @throws Error whose message is one line: what is wrong and what to do. It never shows a secret.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const databaseURI = database(variables)
  const isProduction = variables.NODE_ENV === 'production'
  return {
    port: wholeNumber(variables, { name: 'PORT', fallback: 3000, min: 0, max: 65_535 }),
    host: text(variables, 'HOST'),
    databaseURI,
    secret: secret(variables, { isStrict: isProduction && databaseURI.startsWith('mongodb') }),
    publicURL: publicURL(variables),
    locales: locales(variables),
    corsOrigins: list(variables, 'CORS_ORIGINS').map(
      (origin) => new URL(webAddress('CORS_ORIGINS', origin)).origin,
    ),
    trustProxy: trustProxy(variables),
    limits: {
      signIn: perMinute(variables, 'RATE_LIMIT_SIGN_IN', 10),
      graphql: perMinute(variables, 'RATE_LIMIT_GRAPHQL', 600),
      writes: perMinute(variables, 'RATE_LIMIT_WRITES', 1200),
      drawings: perMinute(variables, 'RATE_LIMIT_DRAWINGS', 300),
      searches: perMinute(variables, 'RATE_LIMIT_SEARCHES', 300),
    },
    bodyLimits: {
      upload: megabytes(variables, 'BODY_LIMIT_UPLOAD_MB', 60),
      json: megabytes(variables, 'BODY_LIMIT_JSON_MB', 10),
      graphql: megabytes(variables, 'BODY_LIMIT_GRAPHQL_MB', 1),
    },
    logLevel: oneOf(variables, { name: 'LOG_LEVEL', words: logLevels, fallback: 'info' }),
    hasSample: yesOrNo(variables, { name: 'LAUREL_SAMPLE', fallback: true }),
    firstAdmin: firstAdmin(variables),
    shutdownSeconds: wholeNumber(variables, { name: 'SHUTDOWN_SECONDS', fallback: 30, min: 1, max: 600 }),
    isProduction,
  }
}

function database(variables: Variables): string {
  const uri = text(variables, 'DATABASE_URI') ?? 'file:./data/laurel.db'
  parseDatabaseURI(uri)
  return uri
}

function secret(variables: Variables, { isStrict }: { isStrict: boolean }): string {
  const value = text(variables, 'PAYLOAD_SECRET')
  if (!value) {
    throw new Error(
      'PAYLOAD_SECRET is missing: set it to 32 or more random characters (npm start makes one in .env)',
    )
  }
  if (isStrict && value.length < 32) {
    throw new Error(`PAYLOAD_SECRET has ${value.length} characters: production needs 32 or more random ones`)
  }
  return value
}

function publicURL(variables: Variables): string | undefined {
  const value = text(variables, 'PUBLIC_URL')
  if (!value) return undefined
  const url = new URL(webAddress('PUBLIC_URL', value))
  if (url.pathname === '/' && !url.search && !url.hash) return url.origin
  throw new Error(
    `PUBLIC_URL "${value}" has a path: Laurel answers at the root of a host, write ${url.origin}`,
  )
}

function locales(variables: Variables): [string, ...string[]] {
  const codes = [...new Set(list(variables, 'LOCALES'))]
  const wrong = codes.find((code) => !/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(code) || code === 'all')
  if (wrong) throw new Error(`LOCALES has "${wrong}", which is not a language code: write them as en,zh`)
  const [first, ...rest] = codes
  return first ? [first, ...rest] : ['en', 'zh']
}

function trustProxy(variables: Variables): boolean | number | string {
  const value = text(variables, 'TRUST_PROXY')
  if (!value || value === 'false') return false
  if (value === 'true') return true
  if (/^\d+$/.test(value)) return Number(value)
  if (/^[a-z0-9.:/, ]+$/i.test(value)) return value
  throw new Error(
    `TRUST_PROXY "${value}" is unknown: use false, how many proxies stand in front (1), or their addresses`,
  )
}

const perMinute = (variables: Variables, name: string, fallback: number): number =>
  wholeNumber(variables, { name, fallback, min: 0, max: 1_000_000 })

const megabytes = (variables: Variables, name: string, fallback: number): number =>
  wholeNumber(variables, { name, fallback, min: 1, max: 10_000 }) * 1024 * 1024

function firstAdmin(variables: Variables): Environment['firstAdmin'] {
  const email = text(variables, 'LAUREL_ADMIN_EMAIL')
  const password = variables.LAUREL_ADMIN_PASSWORD || undefined
  if (!email && !password) return undefined
  if (!email || !password) {
    throw new Error(`LAUREL_ADMIN_${email ? 'PASSWORD' : 'EMAIL'} is missing: set both, or neither`)
  }
  return { email, password }
}
