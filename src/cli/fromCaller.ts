import { resolve } from 'node:path'

/** A path as the caller means it: npm starts its scripts in the folder of package.json, wherever they are called from. */
export const fromCaller = (path: string): string =>
  resolve(process.env.LAUREL_CALLED_FROM ?? process.cwd(), path)
