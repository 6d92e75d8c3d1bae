#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * The published command: in a Payload app with the plugin, `laurel ...` is that app's own `payload laurel ...`.
 * Without the condition, Node 20 at times ends silently while it loads the editor, its work not done.
 */
const payload = fileURLToPath(new URL('../bin.js', import.meta.resolve('payload')))
const args = ['-C', 'production', payload, 'laurel', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
process.exit(status ?? 1)
