import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Where a file of an installed package lies. It is looked for from this file, from Laurel as the app has installed it
 * (when this code was bundled into the app) and from the app itself.
 * @throws Error with the name of the package and the cure.
 */
export function fileOf(specifier: string): string {
  for (const require of requires()) {
    try {
      return require.resolve(specifier)
    } catch {}
  }
  throw new Error(
    `"${specifier}" is not installed: run npm install, or add it to the files that are deployed`,
  )
}

/** Loads an ES module of an installed package, past any bundler: it brings files of its own. */
export const importFile = (specifier: string): Promise<unknown> =>
  import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ pathToFileURL(fileOf(specifier))
      .href
  )

/** Loads a CommonJS module of an installed package, past any bundler. */
export function requireFile(specifier: string): unknown {
  const file = fileOf(specifier)
  return createRequire(file)(file)
}

let known: NodeJS.Require[] | undefined

function requires(): NodeJS.Require[] {
  if (known) return known
  const app = createRequire(join(process.cwd(), 'package.json'))
  known = [app]
  try {
    known.unshift(createRequire(app.resolve('laurel-cms/package.json')))
  } catch {}
  if (import.meta.url.startsWith('file:')) {
    try {
      known.unshift(createRequire(import.meta.url))
    } catch {}
  }
  return known
}
