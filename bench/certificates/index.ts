import { openDrawer } from '../../src/issuing/index.js'
import { machine, readOptions } from '../harness/index.js'
import { measureDrawing } from './measure.js'
import { report } from './report.js'
import { scenes } from './scenes.js'

/**
 * `npm run bench -- certificates`: certificates drawn as PNG, PDF and SVG, beside what sharp needs to encode the same
 * pixels alone. The table goes to stdout.
 */
try {
  const { rounds, only } = readOptions()
  const drawer = await openDrawer()
  const measured = []
  for (const scene of await scenes()) {
    if (!scene.name.includes(only)) continue
    process.stderr.write(`bench: ${scene.name}\n`)
    measured.push({ name: scene.name, ...(await measureDrawing({ drawer, scene, rounds })) })
  }
  process.stdout.write(`\n${machine()}; ${rounds} rounds\n\n${report(measured)}\n`)
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
