import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UsageError } from './usageError.js'

/**
 * A password that is shown nowhere: from LAUREL_ADMIN_PASSWORD, asked for on a terminal, or the first line of stdin.
 * @throws UsageError where there is none.
 */
export async function readPassword(): Promise<string> {
  const password = process.env.LAUREL_ADMIN_PASSWORD || (await (process.stdin.isTTY ? ask() : firstLine()))
  if (password) return password
  throw new UsageError('no password: set LAUREL_ADMIN_PASSWORD, or give it on stdin')
}

async function ask(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write('Password: ')
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}
