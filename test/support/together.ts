import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Takes all test files of a folder into one, so that Payload is loaded once for them and not once for each.
 * Those of `apart` run on their own.
 */
export async function together(all: string, apart: readonly string[] = []): Promise<void> {
  const names = readdirSync(fileURLToPath(new URL('.', all)))
  const tests = names.filter(
    (name) => name.endsWith('.test.ts') && !all.endsWith(`/${name}`) && !apart.includes(name),
  )
  for (const name of tests.sort()) await import(fileURLToPath(new URL(name, all)))
}
