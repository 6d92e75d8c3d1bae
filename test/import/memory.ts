import {
  certificateLedgerKey,
  contentHash,
  type DocumentID,
  type ExistingRecords,
  filledKey,
  type ImportPlan,
  type LedgerRow,
  type ParsedFile,
  type PlannedPost,
  parseFile,
} from '../../src/import/index.js'

type Mutable = { [Key in keyof ExistingRecords]: ExistingRecords[Key][number][] }

export const nothing: ExistingRecords = {
  people: [],
  roles: [],
  groups: [],
  projects: [],
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

const cutOff = new Error('cut off')

/**
 * What would be there after a plan was carried out: the least that an apply step has to do, write by write.
 * With `steps`, what is there when it is killed after so many of them.
 */
export function carryOut({
  plan,
  existing,
  steps = Number.POSITIVE_INFINITY,
}: {
  plan: ImportPlan
  existing: ExistingRecords
  steps?: number
}): ExistingRecords {
  const next = structuredClone({ ...existing }) as Mutable
  let left = steps
  const step = () => {
    if (left-- <= 0) throw cutOff
  }
  try {
    apply({ plan, next, step })
  } catch (error) {
    if (error !== cutOff) throw error
  }
  return next
}

type Item = {
  key: string
  action: string
  id?: DocumentID
  ledger: { keys: string[]; hash: string }
}

function apply({ plan, next, step }: { plan: ImportPlan; next: Mutable; step: () => void }): void {
  const ids = new Map<string, DocumentID>()
  const idOf = (key: string): DocumentID => ids.get(key) ?? `missing ${key}`

  const remember = (row: Omit<LedgerRow, 'key'>, keys: readonly string[]) => {
    for (const key of keys) {
      step()
      next.ledger = [...next.ledger.filter((other) => other.key !== key), { key, ...row }]
    }
  }

  const settle = <Document extends { id: DocumentID }>(
    collection: Exclude<keyof ExistingRecords, 'ledger'>,
    documents: Document[],
    item: Item,
    values: Omit<Document, 'id'>,
  ): Document | undefined => {
    if (item.action === 'refuse') return undefined
    const id = item.id ?? `${collection} ${documents.length + 1}`
    ids.set(item.key, id)
    if (item.action !== 'unchanged') step()
    if (item.action === 'create') documents.push({ ...values, id } as Document)
    const document = documents.find((one) => one.id === id)
    if (item.action === 'update' && document) Object.assign(document, values)
    remember({ collection, document: id, hash: item.ledger.hash }, item.ledger.keys)
    return document
  }

  const settlePost = (post: PlannedPost) => {
    if (post.action === 'refuse') return
    const id = post.id ?? (post.of ? idOf(post.of) : `posts ${next.posts.length + 1}`)
    ids.set(post.key, id)
    if (post.action === 'unchanged') return
    step()
    const hash = contentHash({ rosters: post.rosters, title: post.fields.title })
    const before = next.posts.find((one) => one.id === id)
    const document = before ?? { id, slug: post.fields.slug ?? '', sources: {}, hashes: {} }
    if (!before) next.posts.push(document)
    document.publishedAt = post.fields.publishedAt ?? document.publishedAt
    document.sources = { ...document.sources, [post.locale]: { path: post.path } }
    document.hashes = { ...document.hashes, [post.locale]: hash }
    remember({ collection: 'posts', document: id, hash }, post.ledger.keys)
  }

  for (const { fields, filled, ...item } of plan.people) {
    const { name, slug, github, nativeName, aliases, bios, ...rest } = fields
    const before = next.people.find(({ id }) => id === item.id)
    const bio = { ...(before?.profile?.bio as object | undefined), ...bios }
    const profile = { ...before?.profile, ...rest, bio }
    const named = { name, slug, github, nativeName, aliases }
    const values = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
    const person = settle('people', next.people, item, {
      ...(item.action === 'create' ? { name: '' } : {}),
      ...values,
      profile,
    } as { name: string })
    if (person && filled !== undefined)
      remember({ collection: 'people', document: person.id, hash: filled }, [filledKey(person.id)])
  }
  for (const { fields, ...item } of plan.roles) {
    const names = [fields.name ?? '', fields.plural ?? '']
    settle('roles', next.roles, item, { slug: fields.slug ?? '', names })
  }
  for (const { fields, ...item } of plan.projects) {
    const { locale: _, ...values } = fields
    settle('projects', next.projects, item, values as { slug: string; name: string })
  }
  for (const { fields, ...item } of plan.groups) {
    const { locale: _, name, ...rest } = fields
    settle('groups', next.groups, item, { ...rest, ...(name ? { names: [name] } : {}) } as {
      slug: string
      names: string[]
    })
  }
  for (const { fields, ...item } of plan.partners) {
    const { name, ...rest } = fields
    const values = name ? { slug: '', ...rest, names: [name] } : rest
    settle('partners', next.partners, item, values as { slug: string; names: string[] })
  }
  for (const { fields, ...item } of plan.media)
    settle('media', next.media, item, { sha256: fields.file?.sha256 })
  for (const post of plan.posts) settlePost(post)
  for (const { fields, ...item } of plan.certificates) {
    const { person, role, post, group, project, file: _, ...rest } = fields
    const values = {
      ...rest,
      ...(person ? { person: idOf(person) } : {}),
      ...(role ? { role: idOf(role) } : {}),
      ...(group ? { group: idOf(group) } : {}),
      ...(project ? { project: idOf(project) } : {}),
      ...(post ? { post: idOf(post) } : {}),
    }
    const document = settle('certificates', next.certificates, item, values as { status: string })
    if (!document?.person || !document.role || item.action === 'unchanged') continue
    const key = certificateLedgerKey({ ...document, person: document.person, role: document.role })
    remember({ collection: 'certificates', document: document.id, hash: item.ledger.hash }, [key])
  }
  for (const { action, key, locale, path, sha256 } of plan.posts) {
    const document = next.posts.find(({ id }) => id === ids.get(key))
    if (!document || action === 'refuse' || action === 'unchanged') continue
    step()
    document.sources = { ...document.sources, [locale]: { path, sha256 } }
  }
}
