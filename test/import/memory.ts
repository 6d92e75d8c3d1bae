import type { DocumentID, ExistingRecords, ImportPlan, LedgerRow } from '../../src/import/index.js'
import { certificateLedgerKey, contentHash, type ParsedFile, parseFile } from '../../src/import/index.js'

type Mutable = { [Key in keyof ExistingRecords]: ExistingRecords[Key][number][] }

export const nothing: ExistingRecords = {
  people: [],
  roles: [],
  certificates: [],
  partners: [],
  media: [],
  posts: [],
  ledger: [],
}

/** A source file of a test. */
export const source = ({
  text,
  path = 'post.md',
  locale = 'en',
}: {
  text: string
  path?: string
  locale?: string
}): ParsedFile => parseFile({ path, locale, bytes: new TextEncoder().encode(text) })

/** What would be there after a plan was carried out: the least that an apply step has to do. */
export function carryOut({
  plan,
  existing,
}: {
  plan: ImportPlan
  existing: ExistingRecords
}): ExistingRecords {
  const next: Mutable = structuredClone({ ...existing }) as Mutable
  const ids = new Map<string, DocumentID>()
  const idOf = (key: string): DocumentID => ids.get(key) ?? `missing ${key}`
  const remember = ({
    keys,
    hash,
    collection,
    id,
  }: {
    keys: string[]
    hash: string
    collection: string
    id: DocumentID
  }) => {
    for (const key of keys) {
      next.ledger = next.ledger.filter((row: LedgerRow) => row.key !== key)
      next.ledger.push({ key, collection, document: id, hash })
    }
  }
  const settle = <Document extends { id: DocumentID }>(
    collection: Exclude<keyof ExistingRecords, 'ledger'>,
    documents: Document[],
    item: { key: string; action: string; id?: DocumentID; ledger: { keys: string[]; hash?: string } },
    values: Omit<Document, 'id'>,
  ): DocumentID | undefined => {
    if (item.action === 'refuse') return undefined
    const id = item.id ?? `${collection} ${documents.length + 1}`
    ids.set(item.key, id)
    if (item.action === 'create') documents.push({ ...values, id } as Document)
    if (item.action === 'update')
      Object.assign(documents.find((document) => document.id === id) ?? {}, values)
    remember({ keys: item.ledger.keys, hash: item.ledger.hash ?? '', collection, id })
    return id
  }

  for (const { fields, ...item } of plan.people) settle('people', next.people, item, { name: '', ...fields })
  for (const { fields, ...item } of plan.roles) {
    settle('roles', next.roles, item, {
      slug: fields.slug ?? '',
      names: [fields.name ?? '', fields.plural ?? ''],
    })
  }
  for (const { fields, ...item } of plan.partners) {
    const names = fields.name ? { names: [fields.name] } : {}
    settle('partners', next.partners, item, { slug: '', names: [], ...fields, ...names })
  }
  for (const { fields, ...item } of plan.media) {
    settle('media', next.media, item, { sha256: fields.file?.sha256 })
  }
  for (const post of plan.posts) {
    if (post.action === 'refuse') continue
    const id = post.id ?? (post.of ? idOf(post.of) : `posts ${next.posts.length + 1}`)
    ids.set(post.key, id)
    if (post.action === 'unchanged') continue
    let document = next.posts.find((one) => one.id === id)
    if (!document) {
      document = { id, slug: post.fields.slug ?? '', sources: {}, hashes: {} }
      next.posts.push(document)
    }
    const hash = contentHash({ content: post.content, title: post.fields.title })
    document.publishedAt = post.fields.publishedAt ?? document.publishedAt
    document.sources = { ...document.sources, [post.locale]: { path: post.path, sha256: post.sha256 } }
    document.hashes = { ...document.hashes, [post.locale]: hash }
    remember({ keys: post.ledger.keys, hash, collection: 'posts', id })
  }
  for (const { fields, ...item } of plan.certificates) {
    const { person, role, post, file: _, ...rest } = fields
    const relations = {
      ...(person ? { person: idOf(person) } : {}),
      ...(role ? { role: idOf(role) } : {}),
      ...(post ? { post: idOf(post) } : {}),
    }
    const values =
      item.action === 'create' ? { ...rest, ...relations, status: 'active' } : { ...rest, ...relations }
    const id = settle('certificates', next.certificates, item, values as { status: string })
    const document = next.certificates.find((one) => one.id === id)
    if (id === undefined || !document?.person || !document.role) continue
    const key = certificateLedgerKey({ person: document.person, role: document.role, year: document.year })
    if (item.action !== 'unchanged')
      remember({ keys: [key, ...item.ledger.keys], hash: item.ledger.hash, collection: 'certificates', id })
  }
  return next
}
