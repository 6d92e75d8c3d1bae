import type { ImportDecision, ImportRow } from './types.js'

type Decision = Omit<ImportDecision, 'key'>

/**
 * A row with what an editor decided of it: left out or taken again, written over an editor's work, and who is meant.
 * What would become of it otherwise stays known.
 */
export function decideRow({ row, decision }: { row: ImportRow; decision: Decision | undefined }): ImportRow {
  if (!decision) return row
  const { planned = row.action, ...rest } = row
  return {
    ...rest,
    action: actionOf({ row, planned, decision }),
    planned,
    decided: decision,
    isDecided: true,
  }
}

function actionOf({
  row: { about, problems },
  planned,
  decision: { action, person },
}: {
  row: ImportRow
  planned: ImportRow['action']
  decision: Decision
}): ImportRow['action'] {
  if (action === 'skip') return 'skip'
  if (action === 'take' && problems.some(({ code }) => code === 'importEdited')) return 'update'
  if (about === 'people' && planned === 'ask' && person !== undefined)
    return person === null ? 'create' : 'update'
  return planned
}
