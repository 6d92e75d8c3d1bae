import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { say } from '../say.js'
import { isLeftOut } from './kindOfFile.js'
import { type Refusals, startRefusals } from './refusals.js'
import { mostFiles } from './types.js'

/**
 * Every file below a folder, sorted; hidden ones, `node_modules` and links to folders are left out. A folder that
 * can't be read is told of and left out.
 */
export async function walk(folder: string): Promise<{ paths: string[]; refusals: Refusals }> {
  const refusals = startRefusals()
  const paths: string[] = []
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        refusals.add(
          below,
          say({ key: 'sourceUnreadable', values: { problem: error.code ?? error.message } }),
        )
        return []
      },
    )
    for (const entry of entries) {
      if (isLeftOut(entry.name)) continue
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) waiting.push(path)
      else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path)
    }
    if (paths.length > mostFiles) {
      refusals.add('', say({ key: 'sourceTooMany', values: { limit: mostFiles } }))
      break
    }
  }
  return { paths: paths.sort().slice(0, mostFiles), refusals }
}
