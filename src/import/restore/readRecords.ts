import { createReadStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ExportRecord } from '../../export/index.js'
import { readRecord } from '../parse/exported/index.js'

const batch = 100

/** The records of a list, some at a time, and the lines that could not be read. No list at all is an empty one. */
export async function* readRecords({
  folder,
  name,
}: {
  folder: string
  name: string
}): AsyncGenerator<{ records: ExportRecord[]; broken: number[] }> {
  const path = await realpath(join(folder, `${name}.json`)).catch(() => undefined)
  if (path === undefined) return
  let some: { records: ExportRecord[]; broken: number[] } = { records: [], broken: [] }
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++
    const { record, isBroken } = readRecord(line)
    if (record) some.records.push(record)
    if (isBroken) some.broken.push(number)
    if (some.records.length < batch) continue
    yield some
    some = { records: [], broken: [] }
  }
  yield some
}
