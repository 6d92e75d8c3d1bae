import { promises as dns } from 'node:dns'
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sayHello } from './mongo-hello.mjs'
import { root } from './root.mjs'

const patience = 6_000
const whatToUse = 'use file:./data/laurel.db (SQLite) or mongodb://host:27017/laurel (MongoDB)'

/**
 * Finds out, before anything is installed or built, whether the database of `DATABASE_URI` can be there at
 * all: a folder to write to, or a host that answers as MongoDB. Signing in is tried when the server starts.
 * @throws Error of one line, within 10 seconds.
 */
export async function checkDatabase(uri = process.env.DATABASE_URI?.trim() || 'file:./data/laurel.db') {
  if (uri.startsWith('file:')) return checkFolder(uri)
  if (uri.startsWith('mongodb://')) return checkHosts(hostsIn(uri), uri)
  if (uri.startsWith('mongodb+srv://')) return checkHosts(await lookUp(uri), uri)
  throw new Error(`DATABASE_URI "${withoutPassword(uri)}" is not supported: ${whatToUse}`)
}

function checkFolder(uri) {
  const path = resolve(
    root,
    uri.startsWith('file://') ? fileURLToPath(uri) : decodeURIComponent(uri.slice(5)),
  )
  const folder = dirname(path)
  try {
    if (!existsSync(folder)) mkdirSync(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    const reason =
      error.code === 'ENOENT'
        ? `the folder ${dirname(folder)} does not exist`
        : `${error.path ?? folder} cannot be written`
    throw new Error(`DATABASE_URI "${uri}" cannot be used: ${reason}; make it, or name another place`)
  }
  if (existsSync(path) && !statSync(path).isFile()) {
    throw new Error(`DATABASE_URI "${uri}" names a folder: add the name of a file, such as laurel.db`)
  }
}

/** One host that answers is enough: a replica set works without some of its members. */
async function checkHosts(hosts, uri) {
  if (hosts.length === 0)
    throw new Error(`DATABASE_URI "${withoutPassword(uri)}" names no host: ${whatToUse}`)
  const hasTLS = uri.startsWith('mongodb+srv:') || /[?&](tls|ssl)=true/i.test(uri)
  const tries = hosts.map((host) => sayHello({ ...host, hasTLS, patience }))
  try {
    await Promise.any(tries)
  } catch {
    const names = hosts.map(({ host, port }) => `${host}:${port}`).join(', ')
    throw new Error(
      `No MongoDB answers at ${names}: start it, or mend DATABASE_URI (file:./data/laurel.db needs no server)`,
    )
  }
}

function hostsIn(uri) {
  const authority = uri.slice('mongodb://'.length).split(/[/?]/)[0]
  const hosts = authority.slice(authority.lastIndexOf('@') + 1)
  return hosts.split(',').filter(Boolean).map(hostAndPort)
}

function hostAndPort(text) {
  const decoded = decodeURIComponent(text)
  if (decoded.endsWith('.sock')) return { host: decoded, port: 0, path: decoded }
  const [, host, port = '27017'] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(decoded) ?? []
  if (!host) throw new Error(`DATABASE_URI has "${decoded}" for a host: write it as name:27017`)
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

async function lookUp(uri) {
  const [{ host } = { host: '' }] = hostsIn(uri.replace('mongodb+srv://', 'mongodb://'))
  try {
    const records = await within(patience, dns.resolveSrv(`_mongodb._tcp.${host}`))
    return records.map(({ name, port }) => ({ host: name, port }))
  } catch {
    throw new Error(
      `DATABASE_URI: there is no MongoDB known as "${host}" (DNS has no SRV record): mend the name, or use mongodb://`,
    )
  }
}

const within = (milliseconds, work) => {
  let timer
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), milliseconds)
  })
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer))
}

const withoutPassword = (uri) => uri.replace(/\/\/.*@/, '//')
