import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const line = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^#\n]*?))\s*(?:#.*)?$/

/** The variables that a text in the form of `.env` sets. */
export function parseEnv(text) {
  const variables = {}
  for (const each of text.split(/\r?\n/)) {
    const [, name, double, single, plain] = line.exec(each) ?? []
    if (name) variables[name] = double ?? single ?? plain ?? ''
  }
  return variables
}

/** Takes over what `.env` sets, where the surroundings leave it open. */
export function loadEnvFile(path = join(root, '.env')) {
  if (!existsSync(path)) return
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, 'utf8'))))
    process.env[name] ??= value
}
