import { fileNameParts, nameKey } from '../../identity/index.js'
import type { Mention, PlanContext } from './context.js'
import type { DocumentID } from './types.js'

/** Finds who holds the certificate that a file is, whatever the name beside it. */
export type SameFile = {
  find: (mention: Mention) => DocumentID | undefined
  add: (mention: Mention, id: DocumentID) => void
}

type Holder = { id: DocumentID; isChinese: boolean }

/**
 * Somebody written in Chinese in one place and in Latin letters in another is one person where both have the same
 * certificate: role, year and file. A file that several names of one list share tells nothing.
 */
export function indexSameFiles({ mentions, existing }: Pick<PlanContext, 'mentions' | 'existing'>): SameFile {
  const shared = sharedFiles(mentions)
  const holders = new Map<string, Holder[]>()
  const put = (key: string, holder: Holder) => holders.set(key, [...(holders.get(key) ?? []), holder])
  const names = new Map(existing.people.map(({ id, name }) => [id, name]))
  const roles = new Map(existing.roles.map(({ id, slug }) => [id, slug]))
  for (const { person, role, year, sourceURL } of existing.certificates) {
    const [name, slug] = [names.get(person ?? ''), roles.get(role ?? '')]
    if (person === null || person === undefined || !name || !slug || !sourceURL) continue
    put(fileKey({ role: slug, year, address: sourceURL }), { id: person, isChinese: isChinese(name) })
  }
  return {
    find: (mention) => {
      const key = keyOf(mention)
      if (!key || shared.has(key)) return
      const others = (holders.get(key) ?? []).filter(
        (other) => other.isChinese !== isChinese(mention.entry.name),
      )
      return others.length === 1 ? others[0]?.id : undefined
    },
    add: (mention, id) => {
      const key = keyOf(mention)
      if (key && !holders.get(key)?.some((holder) => holder.id === id))
        put(key, { id, isChinese: isChinese(mention.entry.name) })
    },
  }
}

export const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name)

function sharedFiles(mentions: readonly Mention[]): Set<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    if (!key) continue
    const place = `${mention.file.path}\n${key}`
    const name = nameKey(mention.entry.name)
    if ((first.get(place) ?? name) !== name) shared.add(key)
    first.set(place, name)
  }
  return shared
}

function keyOf({ award, entry }: Mention): string | undefined {
  const address = entry.sourceURL ?? entry.file
  return award && address ? fileKey({ role: award.role.slug, year: award.year, address }) : undefined
}

const fileKey = ({ role, year, address }: { role: string; year?: number | null; address: string }): string =>
  [
    role,
    year ?? '',
    fileNameParts(
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '',
    ).base,
  ].join('\n')
