import { githubKey, nameKey } from '../../identity/index.js'
import type { ParsedPerson } from '../parse/index.js'
import type { Mention, PlanContext } from './context.js'
import { filledKey, fillFields, readFilled, writeFilled } from './fill.js'
import type { PlannedPeople } from './people.js'
import type { Steps } from './steps.js'
import type { ExistingPerson, PlannedPerson } from './types.js'

type Told = { person: ParsedPerson; path: string; locale: string }

/** Adds to the planned people what lists tell of them: only what is empty is filled, what editors wrote stays. */
export function* planProfiles({
  context,
  people,
}: {
  context: PlanContext
  people: PlannedPeople
}): Steps<PlannedPerson[]> {
  const told = new Map<PlannedPerson, Map<ParsedPerson, Told>>()
  for (const mention of context.mentions) {
    yield
    if (!mention.told) continue
    const who = people.of(mention)
    if ('person' in who)
      told.set(who.person, addTold({ before: told.get(who.person), mention, person: mention.told }))
  }
  const known = new Map(context.existing.people.map((person) => [person.id, person]))
  const withProfiles: PlannedPerson[] = []
  for (const planned of people.people) {
    yield
    const all = told.get(planned)
    const person = planned.id === undefined ? undefined : known.get(planned.id)
    withProfiles.push(all ? withProfile({ context, planned, person, told: [...all.values()] }) : planned)
  }
  return withProfiles
}

const addTold = ({
  before,
  mention: { file },
  person,
}: {
  before: Map<ParsedPerson, Told> | undefined
  mention: Mention
  person: ParsedPerson
}) => (before ?? new Map<ParsedPerson, Told>()).set(person, { person, path: file.path, locale: file.locale })

function withProfile({
  context,
  planned,
  person,
  told,
}: {
  context: PlanContext
  planned: PlannedPerson
  person: ExistingPerson | undefined
  told: readonly Told[]
}): PlannedPerson {
  if (planned.action === 'refuse') return planned
  const row = planned.id === undefined ? undefined : context.ledger.row(filledKey(planned.id))
  let current = currentOf({ planned, person })
  let filled = readFilled(planned.filled ?? row?.hash)
  let changes: Record<string, unknown> = {}
  for (const { person: one, path, locale } of told) {
    const wanted = wantedOf({ person: one, current, locale })
    const next = fillFields({ current, wanted, filled, source: path, force: context.isForced(planned.key) })
    current = { ...current, ...next.changes }
    changes = { ...changes, ...next.changes }
    filled = next.filled
  }
  const text = writeFilled(filled)
  const fields = { ...planned.fields, ...collected({ changes, current }) }
  const isChanged = Object.keys(changes).length > 0
  return {
    ...planned,
    action: planned.action === 'unchanged' && isChanged ? 'update' : planned.action,
    fields,
    ...(text === row?.hash ? {} : { filled: text }),
  }
}

/** What the person holds, one field for each language of the bio and each key of `extra`. */
function currentOf({
  planned,
  person,
}: {
  planned: PlannedPerson
  person: ExistingPerson | undefined
}): Record<string, unknown> {
  const { bio, extra, kind, links, contributions, ...plain } = person?.profile ?? {}
  return {
    ...plain,
    name: person?.name ?? planned.fields.name,
    github: person?.github ?? planned.fields.github,
    nativeName: planned.fields.nativeName ?? person?.nativeName,
    aliases: planned.fields.aliases ?? person?.aliases ?? [],
    ...(kind === 'person' ? {} : { kind }),
    links: itemsOf(links, ['label', 'url']),
    contributions: itemsOf(contributions, ['type', 'url']),
    ...prefixed('bio:', isObject(bio) ? bio : { '': bio }),
    ...prefixed('extra:', isObject(extra) ? extra : {}),
  }
}

function wantedOf({
  person: { name, nativeName, aliases, profile },
  current,
  locale,
}: {
  person: ParsedPerson
  current: Record<string, unknown>
  locale: string
}): Record<string, unknown> {
  const { bio, extra, ...plain } = profile
  const login = githubKey(String(current.github ?? ''))
  const isLogin = (text: unknown) => nameKey(String(text)) === login
  return {
    ...plain,
    nativeName,
    aliases,
    ...('bio:' in current && current['bio:'] ? { 'bio:': bio } : { [`bio:${locale}`]: bio }),
    ...prefixed('extra:', extra ?? {}),
    // A login is the name until somebody says better.
    ...(login && isLogin(current.name) && !isLogin(name) ? { better: name } : {}),
  }
}

/** Changes as the collection takes them. */
function collected({
  changes,
  current,
}: {
  changes: Record<string, unknown>
  current: Record<string, unknown>
}): PlannedPerson['fields'] {
  const bios = unprefixed('bio:', changes)
  const plain = Object.fromEntries(
    Object.entries(changes).filter(([key]) => !/^(?:bio|extra):|^better$/.test(key)),
  )
  const hasExtra = Object.keys(changes).some((key) => key.startsWith('extra:'))
  return {
    ...plain,
    ...(changes.better ? { name: String(changes.better) } : {}),
    ...(Object.keys(bios).length ? { bios } : {}),
    ...(hasExtra ? { extra: unprefixed('extra:', current) } : {}),
  } as PlannedPerson['fields']
}

const prefixed = (prefix: string, values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]))

const unprefixed = (prefix: string, values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  ) as Record<string, string>

/** Rows of an array without what the database adds. */
const itemsOf = (rows: unknown, keys: readonly string[]): Record<string, unknown>[] =>
  Array.isArray(rows)
    ? rows.map((row: Record<string, unknown>) =>
        Object.fromEntries(keys.flatMap((key) => (row[key] ? [[key, row[key]]] : []))),
      )
    : []

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
