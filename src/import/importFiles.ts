import { createLocalReq, type Payload } from 'payload'
import { deferRefresh, mendAll, type Resolved, resolvedOf } from '../../collections/index.js'
import type { LexicalNode } from '../richtext/index.js'
import {
  applyPlan,
  claimSample,
  contentOf,
  ledgerWriter,
  loadExisting,
  type Outcome,
  type Progress,
  readBody,
  readRows,
  type StoredRow,
} from './apply/index.js'
import { type ImportPlan, planImport } from './plan/index.js'
import { type ImportReport, reportOutcome, reportPlan } from './report.js'
import { type ImportWarning, SourceError, say } from './say.js'
import { type Languages, readSources, type SourceInput, type Sources } from './sources/index.js'

export type ImportFiles = {
  payload: Payload
  /** Files, folders, archives and patterns by their names, or files with their bytes. */
  files: readonly SourceInput[]
  /** The language of those that don't say it by their name, folder or front matter. @default the first of the site */
  locale?: string
  /** The folder that paths are told from, and outside of which nothing is read. @default the folder that holds all files */
  root?: string
  /** Only tells what would be done. @default false */
  isDryRun?: boolean
  /** Overwrites what editors changed, and makes deleted posts, roles and partners again. @default false */
  isForced?: boolean
  /** Marks what is made as sample content. @default false */
  isSample?: boolean
  /** Nodes to add at the end of each post. @default none */
  ending?: readonly LexicalNode[]
  onProgress?: (progress: Progress) => void
}

/** How often what is there is read anew, where somebody else wrote the same meanwhile. */
const attempts = 3

/**
 * Imports posts and the people, roles, certificates, partners and pictures in them. Again, it changes nothing; cut
 * off, the next import goes on. What Payload refuses is counted as failed and told as a warning.
 * @throws Error of one line where a file can't be had or the language is unknown.
 */
export async function importFiles(options: ImportFiles): Promise<ImportReport> {
  const sources = await readSources({ inputs: options.files, root: options.root, ...languagesOf(options) })
  try {
    return await importSources({ options, sources })
  } finally {
    await sources.close()
  }
}

async function importSources({
  options,
  sources,
}: {
  options: ImportFiles
  sources: Sources
}): Promise<ImportReport> {
  const { payload, isDryRun = false, isForced = false } = options
  const resolved = resolvedOf(payload)
  const outcome: Outcome = { written: new Map(), refused: new Map() }
  for (let attempt = 1; ; attempt++) {
    const rows = await readRows({ payload })
    const existing = await loadExisting({ payload, resolved, rows, sources: sources.parsed })
    const plan = planImport({ parsed: sources.parsed, existing, options: { force: isForced } })
    const warnings = [...sources.warnings]
    if (isDryRun) {
      warnings.push(...(await warningsOfContent({ plan, resolved, sources })))
      return reportPlan({ plan, warnings })
    }
    outcome.refused.clear()
    await apply({ options, resolved, sources, plan, rows, outcome, warnings })
    if (!outcome.refused.size || attempt === attempts) return reportOutcome({ plan, outcome, warnings })
  }
}

type Applying = {
  options: ImportFiles
  resolved: Resolved
  sources: Sources
  plan: ImportPlan
  rows: readonly StoredRow[]
  outcome: Outcome
  warnings: ImportWarning[]
}

async function apply({ options, resolved, sources, plan, rows, outcome, warnings }: Applying): Promise<void> {
  const { payload, isSample = false, ending = [], onProgress = () => undefined } = options
  const req = await createLocalReq({ context: deferRefresh() }, payload)
  const ids = new Map<string, string | number>()
  const ledger = ledgerWriter({ req, rows, isSample })
  const warn = (warning: ImportWarning) => warnings.push(warning)
  await applyPlan({ payload, req, resolved, plan, sources, ledger, outcome, ids, ending, warn, onProgress })
  if (!isSample) await claimSample({ payload, rows, ids: new Set([...ids.values()].map(String)) })
  await mendAll({ req, resolved })
}

/** What the bodies would lose, without a document written. */
async function warningsOfContent({
  plan,
  resolved: { embedHosts },
  sources,
}: {
  plan: ImportPlan
  resolved: Resolved
  sources: Sources
}): Promise<ImportWarning[]> {
  const all: ImportWarning[] = []
  for (const post of plan.posts) {
    if (post.action !== 'create' && post.action !== 'update') continue
    try {
      const tree = await readBody({ post, sources })
      const { warnings } = contentOf({ post, tree, idOf: (key) => key || undefined, embedHosts, ending: [] })
      all.push(...warnings)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      const problem = { key: error.said.key }
      all.push({ file: post.path, ...say({ key: 'postSkipped', values: { problem } }) })
    }
  }
  return all
}

function languagesOf({ payload, locale }: Pick<ImportFiles, 'payload' | 'locale'>): Languages {
  const { localization } = payload.config
  if (!localization) return { locales: [locale ?? 'en'], asked: locale ?? 'en' }
  const { defaultLocale, localeCodes } = localization
  if (locale !== undefined && !localeCodes.includes(locale))
    throw new Error(`the language "${locale}" is none of the site's: ${localeCodes.join(', ')}`)
  const locales = [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
  return { locales, ...(locale ? { asked: locale } : {}) }
}
