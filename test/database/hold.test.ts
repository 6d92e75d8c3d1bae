import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { holdDatabase } from '../../src/database/index.js'
import { typescriptArgs } from '../support/typescript.js'

describe('the hold on a SQLite file', () => {
  let uri = ''
  const children: ChildProcess[] = []

  beforeAll(async () => {
    uri = `file:${await mkdtemp(join(tmpdir(), 'laurel-hold-'))}/laurel.db`
  })
  afterAll(() => rm(uri.slice('file:'.length, -'/laurel.db'.length), { recursive: true }))
  afterEach(() => Promise.all(children.splice(0).map(kill)))

  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** A process of its own that holds the file until it is killed. */
  const elsewhere = async (as: 'server' | 'command') => {
    const index = fileURLToPath(new URL('../../src/database/index.ts', import.meta.url))
    const script = `import { holdDatabase } from ${JSON.stringify(index)}
      await holdDatabase(${JSON.stringify({ uri, as })}); console.log('held'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, [...typescriptArgs, '--input-type=module', '-e', script], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    await once(child.stdout, 'data')
    return child
  }

  it('stops a command in one line while a server runs, and lets it go on when the server was killed', async () => {
    const server = await elsewhere('server')
    await expect(holdDatabase({ uri, as: 'command' })).rejects.toThrow(
      /^the database ".*" is in use by a running server/,
    )
    await kill(server)
    const release = await holdDatabase({ uri, as: 'command' })
    await release()
  })

  it('keeps a server from starting while a command writes', async () => {
    const command = await elsewhere('command')
    await expect(holdDatabase({ uri, as: 'server' })).rejects.toThrow(/^a laurel command is writing/)
    await kill(command)
  })

  it('is shared by servers', async () => {
    await elsewhere('server')
    const release = await holdDatabase({ uri, as: 'server' })
    await release()
    await release()
  })

  it('keeps nobody out on MongoDB', async () => {
    const mongodb = 'mongodb://127.0.0.1/laurel'
    await Promise.all([
      holdDatabase({ uri: mongodb, as: 'server' }),
      holdDatabase({ uri: mongodb, as: 'command' }),
    ])
  })
})
