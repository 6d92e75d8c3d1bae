#!/usr/bin/env node
import { openHouse } from './house.js'
import { leave } from './leave.js'
import { run } from './run.js'

/** Started by a script, the command ends with it; whatever was cut off, the next one finishes. */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()

await leave(await run({ args: process.argv.slice(2), open: openHouse }))
