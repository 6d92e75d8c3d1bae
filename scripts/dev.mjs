import { spawn } from 'node:child_process'
import { buildServer } from './lib/build.mjs'
import { checkDatabase } from './lib/check-database.mjs'
import { tool } from './lib/command.mjs'
import { loadEnvFile } from './lib/dotenv.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { root } from './lib/root.mjs'
import { run, say } from './lib/say.mjs'
import { ensureSecret } from './lib/secret.mjs'

/** `npm run dev`: pages reload by themselves; the server starts again when what it runs has changed. */
await run(async () => {
  loadEnvFile()
  await checkDatabase()
  await alone(async () => {
    ensureSecret()
    await install()
    await buildServer()
  })
  watch()
})

function watch() {
  const [node, tsc] = tool('typescript/bin/tsc')
  const compiler = spawn(node, [tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
    cwd: root,
  })
  process.once('exit', () => compiler.kill())
  let server
  let isEnding = false
  const restart = () => {
    if (isEnding) return
    if (!server) return launch()
    say('changed: starting again')
    server.kill('SIGTERM')
  }
  const launch = () => {
    const args = ['-C', 'production', 'dist/src/server/start.js', '--dev']
    const env = { ...process.env, NODE_ENV: 'development' }
    server = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    server.once('exit', (code) => {
      server = undefined
      if (isEnding) process.exit(code ?? 0)
      else if (code === 0) launch()
      else say('the server stopped: mend the error above, and it starts again')
    })
  }
  compiler.stderr.pipe(process.stderr)
  compiler.stdout.on('data', (chunk) => {
    process.stderr.write(chunk)
    if (/Found 0 errors/.test(String(chunk))) restart()
  })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      isEnding = true
      compiler.kill()
      if (server) server.kill(signal)
      else process.exit(0)
    })
  }
}
