import { createLocalReq, type Payload } from 'payload'
import { type Resolved, resolvedOf } from '../../collections/index.js'
import { exporting, fill } from '../translations/index.js'
import { writeFiles } from './files.js'
import { type Folder, openFolder } from './folder/openFolder.js'
import { openRecords } from './folder/writeRecords.js'
import { allContributors, type Contributor, contributorOf } from './formats/allContributors.js'
import { json, yaml } from './formats/json.js'
import { type Kind, kindsOf } from './kinds.js'
import { picturesOf } from './posts/mediaAddress.js'
import { postFiles } from './posts/postFiles.js'
import { type Names, noNames, remember } from './reading/names.js'
import { pages, type Reading } from './reading/pages.js'
import { readSettings } from './reading/settings.js'
import { isExported, openShape } from './reading/shape.js'

export type ExportProgress = { collection: string; done: number; total: number }

export type ExportReport = { counts: Record<string, number>; warnings: string[] }

type Exporting = {
  payload: Payload
  /** A folder that is empty, not there, or holds an earlier export. */
  folder: string
  /** Writes only what everybody may read. @default false */
  isPublic?: boolean
  onProgress?: (progress: ExportProgress) => void
}

/**
 * Writes everything that a community has to a folder. Cut off, the next export writes it anew; what an earlier one
 * left and is no more goes.
 * @throws Error of one line where the folder holds anything else.
 */
export async function exportAll({
  payload,
  folder: path,
  isPublic = false,
  onProgress = () => undefined,
}: Exporting): Promise<ExportReport> {
  const resolved = resolvedOf(payload)
  const { localization } = payload.config
  const folder = await openFolder(path)
  const req = await createLocalReq({}, payload)
  const names = noNames()
  const work: Work = { payload, req, isPublic, resolved, folder, names, onProgress, warnings: [] }
  const settings = await writeSettings(work)
  if (resolved.has.posts) await namePosts(work)
  const contributors: Contributor[] = []
  const counts: Record<string, number> = {}
  let files = 0
  for (const kind of kindsOf(resolved)) {
    if (isPublic && kind.isMachinery) continue
    const written = await writeKind({ work, kind, contributors })
    counts[kind.name] = written.records
    files += written.files
  }
  if (resolved.has.posts) Object.assign(counts, await writePosts(work))
  await folder.write('.all-contributorsrc', allContributors({ settings, contributors }))
  counts.files = files
  await folder.finish({ isPublic, locales: localization ? localization.localeCodes : [], counts })
  return { counts, warnings: work.warnings }
}

type Work = Reading & {
  resolved: Resolved
  folder: Folder
  names: Names
  onProgress: NonNullable<Exporting['onProgress']>
  warnings: string[]
}

async function writeSettings({ folder, ...work }: Work): Promise<Record<string, unknown>> {
  const { record, spoken } = await readSettings(work)
  await folder.write('settings.json', json(record))
  await folder.write('settings.yaml', yaml(record))
  return spoken
}

/** Posts are named by others before they are written. */
async function namePosts({ resolved, names, ...reading }: Work): Promise<void> {
  for await (const docs of pages({ ...reading, collection: resolved.slugs.posts, select: { slug: true } })) {
    for (const { id, slug } of docs) if (slug) names.posts.set(String(id), String(slug))
  }
}

async function writeKind({
  work,
  kind,
  contributors,
}: {
  work: Work
  kind: Kind
  contributors: Contributor[]
}): Promise<{ records: number; files: number }> {
  const { payload, folder, names, onProgress, warnings } = work
  const total = (await payload.count({ collection: kind.slug, overrideAccess: !work.isPublic })).totalDocs
  const records = await openRecords({ folder, kind, names, isPublic: work.isPublic })
  const recordOf = openShape({ payload, kind })
  let [done, files] = [0, 0]
  for await (const docs of pages({ ...work, collection: kind.slug })) {
    const some = docs.map(recordOf).filter((record) => isExported({ kind, record }))
    for (const record of some) remember({ names, kind: kind.name, record, locale: localeOf(payload) })
    if (kind.name === 'people') contributors.push(...some.flatMap((record) => contributorOf(record) ?? []))
    await records.add(some)
    const { written, missing } = await writeFiles({ ...work, kind, docs })
    files += written
    warnings.push(...missing.map((file) => fill(exporting.fileMissing.text.en, { file })))
    done += docs.length
    onProgress({ collection: kind.name, done, total: Math.max(done, total) })
  }
  return { records: await records.close(), files }
}

async function writePosts({ onProgress, ...work }: Work): Promise<{ posts: number; drafts: number }> {
  const { names, folder, resolved, payload } = work
  const collection = resolved.slugs.posts
  const pictures = picturesOf(names.media)
  const { totalDocs } = await payload.count({ collection, overrideAccess: !work.isPublic })
  let [posts, drafts] = [0, 0]
  for await (const docs of pages({ ...work, collection, size: 20 })) {
    const files = await postFiles({ ...work, docs, pictures })
    for (const { name, text } of files) await folder.write(name, text)
    posts += docs.length
    drafts += new Set(files.filter(({ isNewerDraft }) => isNewerDraft).map(({ id }) => id)).size
    onProgress({ collection: 'posts', done: posts, total: Math.max(posts, totalDocs) })
  }
  return { posts, drafts }
}

const localeOf = ({ config: { localization } }: Payload): string =>
  localization ? localization.defaultLocale : ''
