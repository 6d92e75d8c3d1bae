import type { CollectionName } from '../../../collections/index.js'
import { settle } from './settle.js'
import type { Work } from './work.js'

/** Writes the planned people. */
export async function applyPeople(work: Work): Promise<void> {
  await each(work, 'people', work.plan.people, (item) =>
    settle({ work, collection: 'people', item, name: item.fields.name ?? item.key, data: item.fields }),
  )
}

/** Writes the planned roles, each in the language of its source. */
export async function applyRoles(work: Work): Promise<void> {
  await each(work, 'roles', work.plan.roles, (item) => {
    const { locale, ...data } = item.fields
    return settle({ work, collection: 'roles', item, name: data.name ?? item.key, data, locale })
  })
}

/** Writes the planned partners. */
export async function applyPartners(work: Work): Promise<void> {
  if (!work.resolved.has.partners) return
  await each(work, 'partners', work.plan.partners, (item) => {
    const { locale, ...data } = item.fields
    return settle({ work, collection: 'partners', item, name: data.name ?? item.key, data, locale })
  })
}

/** Takes the planned pictures. */
export async function applyMedia(work: Work): Promise<void> {
  if (!work.resolved.has.media) return
  await each(work, 'media', work.plan.media, (item) => {
    const { file, alt, locale } = item.fields
    return settle({
      work,
      collection: 'media',
      item,
      name: file?.path ?? item.key,
      data: alt ? { alt } : {},
      locale,
      file,
    })
  })
}

/** Does something to each item in turn, and tells how far it is. */
export async function each<Item extends { key: string }>(
  work: Work,
  collection: CollectionName,
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    await act(item)
    work.onProgress({ collection, done: index + 1, total: items.length })
  }
}
