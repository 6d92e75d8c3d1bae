import type { SanitizedConfig } from 'payload'
import { leave } from './leave.js'
import { openHosted } from './openHosted.js'
import { run } from './run.js'

/** `payload laurel import FILE`: the command in a Payload app that has added the plugin, on that app's own config. */
export async function script(config: SanitizedConfig): Promise<void> {
  const answer = process.stdout.write.bind(process.stdout)
  // Payload, its plugins and its database adapters write to stdout as they like; a command's answer stands there alone.
  process.stdout.write = process.stderr.write.bind(process.stderr)
  const code = await run({
    args: process.argv.slice(process.argv.indexOf('laurel') + 1),
    open: () => openHosted(config),
    answer: (text) => void answer(text),
  })
  process.stdout.write = answer
  await leave(code)
}
