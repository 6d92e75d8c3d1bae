import { githubKey, personKeys } from '../../identity/index.js'
import type { Award, Mention, PlanContext } from './context.js'
import { postKey } from './posts.js'
import type { Steps } from './steps.js'
import type { DocumentID, ExistingCertificate, ExistingPerson } from './types.js'

/** Says who holds what a mention was given, where several bear its name; undefined where nothing tells. */
export type FindHolder = (mention: Mention) => DocumentID | undefined

type Known = {
  people: Map<DocumentID, ExistingPerson>
  byKey: Map<string, Set<DocumentID>>
  /** Who is said not to be whom. */
  apart: Map<DocumentID, Set<DocumentID>>
  certificates: Map<string, ExistingCertificate[]>
  roles: Map<string, DocumentID>
  /** The keys by which a list of one file names people. */
  named: Map<string, Set<string>>
}

/**
 * Of people of one name the one is meant who holds the certificate of that post, role and year: so an editor who has
 * told them apart is not asked again, and nothing goes back. The certificate's address tells first, then its place.
 */
export function* findHolders(context: PlanContext): Steps<FindHolder> {
  const known = yield* knownIn(context)
  return (mention) => {
    const { award, entry, file } = mention
    const role = award && known.roles.get(award.role.slug)
    if (!award || role === undefined) return undefined
    const { alike, apart } = candidatesOf(known, mention)
    if (alike.size + apart.size < 2) return undefined
    const post = context.ledger.row(postKey(file))?.document
    const held = known.certificates.get(placeOf({ role, year: award.year, post })) ?? []
    const isTold = (one: ExistingCertificate) =>
      isSameAddress(one, entry.sourceURL) || isInPlace(one, mention)
    const ofAlike = held.filter(({ person }) => alike.has(person ?? ''))
    const ofApart = held.filter((one) => apart.has(one.person ?? '') && isTold(one))
    return onlyHolder({ certificates: [...ofAlike, ...ofApart], mention })
  }
}

function onlyHolder({
  certificates,
  mention,
}: {
  certificates: readonly ExistingCertificate[]
  mention: Mention
}): DocumentID | undefined {
  const tests = [
    (one: ExistingCertificate) => isSameAddress(one, mention.entry.sourceURL),
    (one: ExistingCertificate) => isInPlace(one, mention),
    () => true,
  ]
  for (const test of tests) {
    const holders = new Set(certificates.filter(test).map(({ person }) => person ?? ''))
    const [holder] = holders
    if (holders.size === 1) return holder
  }
  return undefined
}

/**
 * Who may be meant: those of the name, and those of whom an editor said that they are not one of these, unless the
 * same list names them themselves.
 */
function candidatesOf(known: Known, mention: Mention) {
  const { name, github } = mention.entry
  const login = githubKey(github)
  const isPossible = (id: DocumentID) => {
    const other = githubKey(known.people.get(id)?.github)
    return !login || !other || login === other
  }
  const keys = personKeys({ name, github })
  const alike = new Set(keys.flatMap((key) => [...(known.byKey.get(key) ?? [])]).filter(isPossible))
  const others = new Set([...alike].flatMap((id) => [...(known.apart.get(id) ?? [])]))
  const listed = known.named.get(listOf(mention))
  const isNamed = (person?: ExistingPerson) =>
    person !== undefined && personKeys(person).some((key) => listed?.has(key))
  const apart = new Set([...others].filter((id) => !alike.has(id) && !isNamed(known.people.get(id))))
  return { alike, apart }
}

function* knownIn({ existing, mentions }: PlanContext): Steps<Known> {
  const byKey: Known['byKey'] = new Map()
  for (const person of existing.people) {
    for (const key of personKeys(person)) byKey.set(key, (byKey.get(key) ?? new Set()).add(person.id))
    yield
  }
  const apart: Known['apart'] = new Map()
  for (const { id, notSameAs } of existing.people) {
    for (const other of notSameAs ?? []) {
      apart.set(id, (apart.get(id) ?? new Set()).add(other))
      apart.set(other, (apart.get(other) ?? new Set()).add(id))
    }
  }
  const certificates: Known['certificates'] = new Map()
  for (const one of existing.certificates) {
    if (one.person === undefined || one.person === null || !one.role) continue
    const place = placeOf({ ...one, role: one.role })
    const others = certificates.get(place)
    if (others) others.push(one)
    else certificates.set(place, [one])
  }
  const named: Known['named'] = new Map()
  for (const mention of mentions) {
    yield
    const { name, github } = mention.entry
    const keys = named.get(listOf(mention)) ?? new Set()
    for (const key of personKeys({ name, github })) keys.add(key)
    named.set(listOf(mention), keys)
  }
  return {
    ...{ byKey, apart, certificates, named },
    people: new Map(existing.people.map((person) => [person.id, person])),
    roles: new Map(existing.roles.map(({ slug, id }) => [slug, id])),
  }
}

const isSameAddress = ({ sourceURL }: ExistingCertificate, address: string | undefined): boolean =>
  Boolean(address) && sourceURL === address

const isInPlace = ({ order }: ExistingCertificate, { roster, entry }: Mention): boolean =>
  roster !== undefined && order === roster.entries.indexOf(entry) + 1

const placeOf = ({
  role,
  year,
  post,
}: {
  role: DocumentID
  year?: number | null
  post?: DocumentID | null
}): string => [role, year ?? '', post ?? ''].join(':')

const listOf = ({ file, award }: Mention): string => [file.path, awardOf(award)].join(':')

const awardOf = (award: Award | undefined): string => (award ? `${award.role.slug}:${award.year ?? ''}` : '')
