import { createLocalReq } from 'payload'
import { deferRefresh, mendAll } from '../../collections/index.js'
import type { LexicalNode } from '../richtext/index.js'
import { type AdoptedFiles, type AdoptFiles, adoptable, adoptFiles } from './adopt/index.js'
import { applyPlan, claimSample, ledgerWriter, type Outcome, type Progress } from './apply/index.js'
import type { DocumentID } from './plan/index.js'
import { type Reckoned, type Reckoning, reckon } from './reckon.js'
import type { ImportWarning } from './say.js'

/** An import that was carried out: what it was to do, what became of it, and what there is to say. */
export type CarriedOut = Reckoned & {
  outcome: Outcome
  warnings: ImportWarning[]
  /** The document behind each key of the plan. */
  ids: ReadonlyMap<string, DocumentID>
  /** Only where files of the web were asked for. */
  files?: AdoptedFiles
}

type CarryingOut = Reckoning & {
  /** Marks what is made as sample content. @default false */
  isSample?: boolean
  /** Nodes to add at the end of each post. @default none */
  ending?: readonly LexicalNode[]
  /** Fetches pictures and certificates that lie elsewhere on the web, once all is written. @default false */
  isAdopting?: boolean
  /** What may be fetched then. @default the public web */
  fetchRules?: AdoptFiles['rules']
  /** Throws what is to end the import; it goes on when it is carried out again. */
  onProgress?: (progress: Progress, outcome: Outcome) => void
}

/** How often what is there is read anew, where somebody else wrote the same meanwhile. */
const attempts = 3

/** Plans an import and writes what it says. Again, it changes nothing; cut off, the next time goes on. */
export async function carryOut(carrying: CarryingOut): Promise<CarriedOut> {
  const outcome: Outcome = { written: new Map(), refused: new Map() }
  for (let attempt = 1; ; attempt++) {
    const reckoned = await reckon(carrying)
    outcome.refused.clear()
    const { ids, said } = await write({ ...carrying, ...reckoned, outcome })
    if (outcome.refused.size && attempt < attempts) continue
    const warnings = [...carrying.sources.warnings, ...said]
    if (!carrying.isAdopting) return { ...reckoned, outcome, warnings, ids }
    const files = await adopt({ ...carrying, ...reckoned, outcome, ids })
    return { ...reckoned, outcome, warnings, ids, files }
  }
}

type Writing = CarryingOut & Reckoned & { outcome: Outcome }

/** What was written: its warnings, and the document behind each key of the plan. */
type Written = { ids: Map<string, DocumentID>; said: ImportWarning[] }

async function write({
  payload,
  resolved,
  sources,
  plan,
  rows,
  outcome,
  isSample = false,
  ending = [],
  onProgress,
}: Writing): Promise<Written> {
  const req = await createLocalReq({ context: deferRefresh() }, payload)
  const ids: Written['ids'] = new Map()
  const ledger = ledgerWriter({ req, rows, isSample })
  const said: ImportWarning[] = []
  try {
    await applyPlan({
      ...{ payload, req, resolved, plan, sources, ledger, outcome, ids, ending },
      warn: (warning) => said.push(warning),
      onProgress: (progress) => onProgress?.(progress, outcome),
    })
    if (!isSample) await claimSample({ payload, rows, ids: new Set([...ids.values()].map(String)) })
  } finally {
    // Also what was written before it was ended shows elsewhere.
    await mendAll({ req, resolved })
  }
  return { ids, said }
}

const adopt = ({
  payload,
  plan,
  ids,
  isForced,
  fetchRules,
  outcome,
  onProgress,
}: Writing & Pick<Written, 'ids'>): Promise<AdoptedFiles> =>
  adoptFiles({
    payload,
    ...adoptable({ plan, ids }),
    isForced,
    rules: fetchRules,
    onProgress: (progress) => onProgress?.({ collection: 'files', ...progress }, outcome),
  })
