import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a `DATABASE_URI` names: one SQLite file, or one database on a MongoDB server. */
export type DatabaseAddress =
  | { kind: 'sqlite'; path: string; url: string }
  | { kind: 'mongodb'; url: string; host: string; name: string }

/**
 * Reads a `DATABASE_URI`.
 *
 * `file:./data/laurel.db` (relative to the working directory) or `file:///srv/laurel.db` is SQLite;
 * `mongodb://host/name` and `mongodb+srv://host/name` are MongoDB, the name being `laurel` where none is given.
 * @throws Error of one line for anything else; it never repeats a password.
 */
export const parseDatabaseURI = (uri: string | undefined): DatabaseAddress => {
  const text = uri?.trim() ?? ''
  if (text === '') throw new Error(`DATABASE_URI is empty: ${whatToUse}`)
  if (/^file:/i.test(text)) return sqliteAddress(text)
  if (/^mongodb(\+srv)?:/i.test(text)) return mongodbAddress(text)
  throw new Error(`DATABASE_URI "${withoutPassword(text)}" is not supported: ${whatToUse}`)
}

/** The address without what stands between `://` and `@`, fit for logs and errors. */
const withoutPassword = (uri: string): string => uri.replace(/\/\/.*@/, '//')

const whatToUse =
  'use file:./data/laurel.db (SQLite, nothing to install) or mongodb://127.0.0.1:27017/laurel (MongoDB)'

const sqliteAddress = (uri: string): DatabaseAddress => {
  const path = filePath(uri)
  if (path === undefined || path === '' || path.endsWith('/') || /[?#]|:memory:/.test(uri)) {
    throw new Error(`DATABASE_URI "${uri}" names no database file: ${whatToUse}`)
  }
  const absolute = resolve(path)
  return {
    kind: 'sqlite',
    path: absolute,
    url: `file:${encodeURI(absolute).replace(/[?#]/g, encodeURIComponent)}`,
  }
}

const filePath = (uri: string): string | undefined => {
  try {
    return uri.startsWith('file://') ? fileURLToPath(uri) : decodeURIComponent(uri.slice('file:'.length))
  } catch {
    return undefined
  }
}

const mongodbAddress = (uri: string): DatabaseAddress => {
  const match = /^mongodb(?:\+srv)?:\/\/(?:[^/?@]*@)?([^/?@]+)(?:\/([^/?]*))?(?:\?.*)?$/i.exec(uri)
  if (match === null) {
    throw new Error(
      `DATABASE_URI "${withoutPassword(uri)}" is not a MongoDB address: use mongodb://user:password@host:27017/name, with signs such as @ : / in the password written as %40 %3A %2F`,
    )
  }
  return { kind: 'mongodb', url: uri, host: match[1] ?? '', name: decodeURIComponent(match[2] || 'laurel') }
}
