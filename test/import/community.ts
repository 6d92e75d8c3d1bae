import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'

/** A folder of source files, gone at the end. */
export type Folder = {
  path: string
  write: (name: string, content: string | Buffer) => Promise<string>
  remove: () => Promise<void>
}

export async function newFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'laurel-import-'))
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
      return file
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

let marks = 0

/** A word that nobody has used, fit to be part of a name. */
export const newMark = (): string =>
  `Q${[...String(++marks)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}x`

/** A small post, whose people and partners are its own: nothing in it is named by another `mark`. */
export const letter = ({ mark, more = '' }: { mark: string; more?: string }): string => `---
title: Acorn ${mark}
author: Acorn
date: 2022-01-05
tags: [Letters]
---

What a year it was for **Acorn ${mark}**.

## 2021 Acorn Members

| Name or GitHub ID | Certificate |
| --- | --- |
| Ada Byron ${mark} | [Get it](https://example.org/${mark}.png) |
| octocat-${mark} | |
| Bo Li ${mark} | |

## Partners

We work with Oak ${mark}, Elm ${mark}, and Birch ${mark}.
${more}`

export const collections = ['posts', 'people', 'roles', 'certificates', 'partners', 'media'] as const

/** How many documents there are. */
export async function countAll(payload: Payload): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const collection of collections) counts[collection] = (await payload.count({ collection })).totalDocs
  return counts
}

const nothing = { created: 0, updated: 0, failed: 0 }

/** What a report of an import that had nothing to do says. */
export const nothingDone = Object.fromEntries(collections.map((name) => [name, nothing]))
