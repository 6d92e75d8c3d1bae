import type { CollectionName } from '../../../collections/index.js'
import { breather } from '../../plans/index.js'
import { filledKey } from '../plan/index.js'
import { settle } from './settle.js'
import type { Work } from './work.js'

/** Writes the planned people. */
export async function applyPeople(work: Work): Promise<void> {
  await each(work, 'people', work.plan.people, async (item) => {
    const { bios = {}, ...fields } = item.fields
    const [[locale, bio] = [], ...others] = Object.entries(bios)
    const named = { work, collection: 'people' as const, name: fields.name ?? item.key }
    const data = { ...fields, ...(bio === undefined ? {} : { bio }) }
    const id = await settle({ ...named, item, data, locale: locale || undefined })
    if (id === undefined) return
    for (const [language, text] of others) {
      const ledger = { keys: [], hash: '' }
      await settle({
        ...named,
        item: { ...item, id, action: 'update', ledger },
        data: { bio: text },
        locale: language,
      })
    }
    if (item.filled === undefined) return
    await work.ledger.remember({ target: 'people', document: id, keys: [filledKey(id)], hash: item.filled })
  })
}

/** Writes the planned projects and groups. */
export async function applyPlaces(work: Work): Promise<void> {
  const { resolved, ids, plan } = work
  if (resolved.has.projects) {
    await each(work, 'projects', plan.projects, (item) => {
      const { locale, ...data } = item.fields
      return settle({ work, collection: 'projects', item, name: data.name ?? item.key, data, locale })
    })
  }
  if (!resolved.has.groups) return
  await each(work, 'groups', plan.groups, (item) => {
    const { locale, project: of, ...data } = item.fields
    const project = of === undefined ? undefined : ids.get(of)
    return settle({
      work,
      collection: 'groups',
      item,
      name: data.name ?? item.key,
      data: project === undefined || !resolved.has.projects ? data : { ...data, project },
      locale,
    })
  })
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
  const pause = breather()
  for (const [index, item] of items.entries()) {
    await pause()
    await act(item)
    work.onProgress({ collection, done: index + 1, total: items.length })
  }
}
