import type { ImportRow } from './types.js'

type LedgerRow = { key: string; document?: string | number | null }

/**
 * By which key a row is found again once its document was written: somebody new is called by a name or login, and by
 * an id from then on, and so is what they hold.
 */
export function sameRow({
  before,
  ledger,
}: {
  before: readonly ImportRow[]
  /** What imports remember. */
  ledger: readonly LedgerRow[]
}): (row: Pick<ImportRow, 'key' | 'about'>) => string {
  const documents = new Map(ledger.map(({ key, document }) => [key, document]))
  const people = new Map<string, string>()
  for (const { about, key } of before) {
    const document = about === 'people' ? documents.get(key) : undefined
    if (document !== undefined && document !== null) people.set(key, `person:${document}`)
  }
  return ({ key, about }) => {
    if (about === 'people') return people.get(key) ?? key
    return about === 'certificates' ? ofHolder({ key, people }) : key
  }
}

const start = 'certificate:'

/** `certificate:<the key of a person>:<what it is for>` */
function ofHolder({ key, people }: { key: string; people: ReadonlyMap<string, string> }): string {
  for (let end = key.indexOf(':', start.length); end >= 0; end = key.indexOf(':', end + 1)) {
    const person = people.get(key.slice(start.length, end))
    if (person) return `${start}${person}${key.slice(end)}`
  }
  return key
}
