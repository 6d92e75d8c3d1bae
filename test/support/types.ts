import type { Payload, SanitizedConfig } from 'payload'

/** A kind of database, and how to get a fresh one with Laurel on it. */
export type TestDatabase = {
  name: 'SQLite' | 'MongoDB'
  isMongoDB: boolean
  /** The address of a database that nobody has used, and how to remove it; for tests that start processes. */
  newURI: NewURI
  open: (options?: OpenOptions) => Promise<Opened>
}

export type NewURI = () => Promise<{ uri: string; drop: () => Promise<void> }>

export type OpenOptions = {
  /** Builds the Payload config on the given database. @default the ready server's, without its outside services */
  config?: (options: { uri: string }) => Promise<SanitizedConfig>
  /** Whether the job runner ticks; else a test runs jobs itself. @default false */
  cron?: boolean
  /** An address to open again, such as another instance's `uri`; it is not removed at the end. @default a fresh one */
  uri?: string
}

/** Laurel on one fresh database. */
export type Opened = Road & {
  payload: Payload
  config: SanitizedConfig
  uri: string
  /** The key under which Payload caches the instance: `getPayload({ config, key })`, `payloadInstanceCacheKey`. */
  key: string
  /** Ends everything and removes the database. */
  close: () => Promise<void>
}

/** A way from a frontend to Laurel, real HTTP or Payload's stock handlers. */
export type Road = {
  /** Calls `/api<path>`. */
  rest: (path: string, init?: RequestInit & Signed) => Promise<Response>
  /** Posts to `/api/graphql`. */
  graphql: (query: string, variables?: Record<string, unknown>, signed?: Signed) => Promise<GraphQLAnswer>
}

/** `token`: what `/api/users/login` answered. */
export type Signed = { token?: string }

export type GraphQLAnswer = {
  status: number
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}
