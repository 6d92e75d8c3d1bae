import type { Payload } from 'payload'
import { resolvedOf } from '../../collections/index.js'
import type { LexicalNode } from '../richtext/index.js'
import type { AdoptFiles } from './adopt/index.js'
import type { Progress } from './apply/index.js'
import { carryOut } from './carryOut.js'
import type { ListOptions } from './parse/index.js'
import { reckon, warningsOfContent } from './reckon.js'
import { type ImportReport, reportOutcome, reportPlan } from './report.js'
import { type Languages, readSources, type SourceInput, type Sources } from './sources/index.js'

export type ImportFiles = {
  payload: Payload
  /** Files, folders, archives and patterns by their names, or files with their bytes. */
  files: readonly SourceInput[]
  /** The language of those that don't say it by their name, folder or front matter. @default the first of the site */
  locale?: string
  /** The folder that paths are told from, and outside of which nothing is read. @default the folder that holds all files */
  root?: string
  /** The site that the posts come from: its links and pictures become whole addresses. @default they stay */
  siteURL?: string
  /** What is known beforehand of people lists that don't say it: role, year, columns. */
  lists?: ListOptions
  /** Only tells what would be done. @default false */
  isDryRun?: boolean
  /** Overwrites what editors changed, and makes deleted posts, roles and partners again. @default false */
  isForced?: boolean
  /** Fetches pictures and certificates that lie elsewhere on the web. @default false */
  isAdopting?: boolean
  /** What may be fetched then. @default the public web */
  fetchRules?: AdoptFiles['rules']
  /** Marks what is made as sample content. @default false */
  isSample?: boolean
  /** Nodes to add at the end of each post. @default none */
  ending?: readonly LexicalNode[]
  onProgress?: (progress: Progress) => void
}

/**
 * Imports posts and the people, roles, certificates, partners and pictures in them. Again, it changes nothing; cut
 * off, the next import goes on. What Payload refuses is counted as failed and told as a warning.
 * @throws Error of one line where a file can't be had or the language is unknown.
 */
export async function importFiles(options: ImportFiles): Promise<ImportReport> {
  const sources = await readSources({
    inputs: options.files,
    root: options.root,
    ...(options.siteURL ? { siteURL: options.siteURL } : {}),
    ...(options.lists ? { lists: options.lists } : {}),
    ...languagesOf(options),
  })
  try {
    return await importSources({ options, sources })
  } finally {
    await sources.close()
  }
}

async function importSources({
  options: { isDryRun = false, ...options },
  sources,
}: {
  options: ImportFiles
  sources: Sources
}): Promise<ImportReport> {
  const resolved = resolvedOf(options.payload)
  const work = { ...options, resolved, sources }
  if (!isDryRun) return reportOutcome(await carryOut(work))
  const { plan } = await reckon(work)
  return reportPlan({
    plan,
    warnings: [...sources.warnings, ...(await warningsOfContent({ ...work, plan }))],
  })
}

/** The languages of a site, and the one that is asked for. @throws Error of one line where it is none of them */
export function languagesOf({ payload, locale }: Pick<ImportFiles, 'payload' | 'locale'>): Languages {
  const { localization } = payload.config
  if (!localization) return { locales: [locale ?? 'en'], asked: locale ?? 'en' }
  const { defaultLocale, localeCodes } = localization
  if (locale !== undefined && !localeCodes.includes(locale))
    throw new Error(`the language "${locale}" is none of the site's: ${localeCodes.join(', ')}`)
  const locales = [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
  return { locales, ...(locale ? { asked: locale } : {}) }
}
