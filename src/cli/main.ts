#!/usr/bin/env node
import { openHouse } from './house.js'
import { run } from './run.js'

/** Started by a script, the command ends with it; whatever was cut off, the next one finishes. */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()

const code = await run({ args: process.argv.slice(2), open: openHouse })
process.exit(code)
