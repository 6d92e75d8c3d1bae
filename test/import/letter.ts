import { countPlan, type ExistingRecords, type ParsedFile, planImport } from '../../src/import/index.js'
import { carryOut, nothing } from './memory.js'

export const head = '---\ntitle: Acorn 2021\nauthor: Acorn\ndate: 2022-01-05\n---\n\n'
export const table = (...rows: string[]) =>
  ['| Name or GitHub ID | Certificate |', '| --- | --- |', ...rows.map((row) => `| ${row} | |`)].join('\n')
/** A letter with a roster. */
export const members = (...rows: string[]) => `${head}## 2021 Acorn Members\n\n${table(...rows)}\n`
/** A letter with a roster and partners. */
export const letter = `${members('Ada Byron', 'octocat', 'Bo Li')}\n## Partners\n\nWe work with OakLab, Elm, and Birch.\n`

/** What an import of files would do. */
export const plan = (parsed: ParsedFile[], existing: ExistingRecords = nothing, force = false) =>
  planImport({ parsed, existing, options: { force } })
/** What is there after an import. */
export const imported = (...parsed: ParsedFile[]) => carryOut({ plan: plan(parsed), existing: nothing })
/** How many of each kind would be written, of those kinds of which any would. */
export const written = (existing: ExistingRecords, parsed: ParsedFile[], force = false) => {
  const counts = Object.entries(countPlan(plan(parsed, existing, force)))
  return Object.fromEntries(
    counts.flatMap(([key, { created, updated }]) => (created + updated ? [[key, { created, updated }]] : [])),
  )
}
/** What would be warned of. */
export const keysOf = (existing: ExistingRecords, parsed: ParsedFile[]) =>
  plan(parsed, existing).warnings.map(({ key }) => key)
