import { byID, noNames, picturesOf, postFiles } from '../../export/index.js'
import { bareBody, type ExportedPost, readPostFile } from '../parse/exported/index.js'
import { contentHash } from '../plan/index.js'
import { say } from '../say.js'
import { findPosts, type PostPaths, readPost } from './findPosts.js'
import { attempt, type Work } from './work.js'
import { openPost, writePost } from './writePost.js'

const batch = 20

/** The posts of an export, and those that were made anew for certificates to name. */
export type Opened = { found: PostPaths[]; made: Set<string> }

/** Makes the posts that are not there, without their text and as drafts: certificates name them. */
export async function openPosts(work: Work): Promise<Opened> {
  const { found, others } = await findPosts(work.folder)
  for (const file of others) work.warnings.push({ file, ...say({ key: 'notExportedPost' }) })
  const made = new Set<string>()
  for (const some of inBatches(found)) {
    const there = await present(work, some)
    for (const { id, posts } of some) {
      if (there.has(id)) continue
      made.add(id)
      const [path = ''] = posts
      const post = await readPost({ folder: work.folder, path, pictures: picturesOf(work.pictures) })
      if (!post || work.isDryRun) continue
      await attempt({
        work,
        kind: 'posts',
        name: path,
        file: path,
        act: async () => {
          await openPost({ work, post })
          return undefined
        },
      })
    }
  }
  return { found, made }
}

/** Writes what posts say, once all that they show is there. */
export async function writePosts(work: Work, { found, made }: Opened): Promise<void> {
  const { payload, req, resolved, onProgress } = work
  const pictures = picturesOf(work.pictures)
  let done = 0
  for (const some of inBatches(found)) {
    const docs = [...(await present(work, some)).values()]
    const existing = await postFiles({
      payload,
      req,
      resolved,
      isPublic: false,
      names: noNames(),
      pictures,
      docs,
    })
    const texts = new Map(existing.map(({ name, text }) => [name, text]))
    const owned = new Map(existing.map(({ name, id }) => [name, String(id)]))
    for (const paths of some) {
      const { id, posts, drafts } = paths
      const names = [...posts, ...drafts]
      const wanted = await Promise.all(names.map((path) => readPost({ folder: work.folder, path, pictures })))
      const here = [...owned].filter(([, owner]) => owner === id).map(([name]) => name)
      const isSame =
        here.length === names.length &&
        names.every(
          (name, at) => said(wanted[at]) === said(readPostFile({ text: texts.get(name) ?? '', pictures })),
        )
      await settle({ work, paths, isNew: made.has(id), isSame, wanted })
    }
    done += some.length
    onProgress({ collection: 'posts', done, total: found.length })
  }
}

async function settle({
  work,
  paths: { posts },
  isNew,
  isSame,
  wanted,
}: {
  work: Work
  paths: PostPaths
  isNew: boolean
  isSame: boolean
  wanted: (ExportedPost | undefined)[]
}): Promise<void> {
  const [file = ''] = posts
  await attempt({
    work,
    kind: 'posts',
    name: file,
    file,
    act: async () => {
      if (isSame && !isNew) return 'unchanged'
      if (!isNew && !work.mayOverwrite) {
        work.warnings.push({ file, ...say({ key: 'edited', values: { name: file } }) })
        return 'unchanged'
      }
      const parts = wanted.flatMap((post, at) => (post ? [{ post, isNewer: at >= posts.length }] : []))
      if (!work.isDryRun) await writePost({ work, parts })
      return isNew ? 'created' : 'updated'
    },
  })
}

/** What a file says, apart from what it repeats of other documents for whoever reads it. */
const said = (post: ExportedPost | undefined): string =>
  post ? contentHash({ ...post, body: bareBody(post.body) }) : ''

const present = ({ payload, req, resolved }: Work, some: readonly PostPaths[]) =>
  byID({ payload, req, isPublic: false, collection: resolved.slugs.posts, ids: some.map(({ id }) => id) })

function* inBatches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += batch) yield items.slice(start, start + batch)
}
