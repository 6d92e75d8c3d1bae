import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pictures } from '../../export/index.js'
import { type ExportedPost, readPostFile } from '../parse/exported/index.js'
import { fileBelow } from '../sources/fileBelow.js'

const longestPost = 50 * 1024 * 1024

/** The files of a post in an export: what it says in each language, and the draft that is newer. */
export type PostPaths = { id: string; posts: string[]; drafts: string[] }

/** All posts of an export, and the files that are none. Their texts are read again when they are wanted. */
export async function findPosts(folder: string): Promise<{ found: PostPaths[]; others: string[] }> {
  const byID = new Map<string, PostPaths>()
  const others: string[] = []
  for (const place of ['posts', 'drafts'] as const) {
    const names = await readdir(join(folder, place)).catch(() => [])
    for (const name of names.filter((each) => each.endsWith('.md')).sort()) {
      const path = `${place}/${name}`
      const post = await readPost({ folder, path, pictures: noPictures })
      if (!post) {
        others.push(path)
        continue
      }
      const paths = byID.get(post.id) ?? { id: post.id, posts: [], drafts: [] }
      paths[place].push(path)
      byID.set(post.id, paths)
    }
  }
  return { found: [...byID.values()].filter(({ posts }) => posts.length), others }
}

/** One file of a post; undefined where it is none, or can't be read. */
export async function readPost({
  folder,
  path,
  pictures,
}: {
  folder: string
  path: string
  pictures: Pick<Pictures, 'idOf'>
}): Promise<ExportedPost | undefined> {
  const file = await fileBelow({ root: folder, path, limit: longestPost }).catch(() => undefined)
  return file && readPostFile({ text: (await file.bytes()).toString('utf8'), pictures })
}

const noPictures = { idOf: () => undefined }
