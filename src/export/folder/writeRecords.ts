import { columnsOf, csvRows } from '../formats/csv.js'
import { jsonEnd, jsonLines } from '../formats/json.js'
import { yamlEnd, yamlEntries } from '../formats/yamlList.js'
import type { Kind } from '../kinds.js'
import type { Names } from '../reading/names.js'
import type { ExportRecord } from '../reading/records.js'
import type { Folder } from './openFolder.js'

/** Takes the records of one kind, page by page, and writes them as JSON, YAML and, where there is one, a table. */
export async function openRecords({
  folder,
  kind,
  names,
  isPublic,
}: {
  folder: Folder
  kind: Kind
  names: Names
  isPublic: boolean
}) {
  const { name, isMachinery } = kind
  const columns = columnsOf({ name, isPublic })
  const json = await folder.stream(`${name}.json`)
  const yaml = isMachinery ? undefined : await folder.stream(`${name}.yaml`)
  const csv = columns.length ? await folder.stream(`${name}.csv`) : undefined
  await csv?.add(csvRows([columns.map(([column]) => column)]))
  let count = 0
  return {
    add: async (records: readonly ExportRecord[]): Promise<void> => {
      await json.add(jsonLines(records, count === 0))
      await yaml?.add(yamlEntries(records))
      await csv?.add(csvRows(records.map((record) => columns.map(([, read]) => read(record, names)))))
      count += records.length
    },
    close: async (): Promise<number> => {
      await json.add(jsonEnd(count === 0))
      await yaml?.add(yamlEnd(count === 0))
      for (const file of [json, yaml, csv]) await file?.close()
      return count
    },
  }
}
