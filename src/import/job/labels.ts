import type { DocumentID, ExistingRecords, ImportPlan, Planned } from '../plan/index.js'
import type { About } from './types.js'

/** What to call a document, and what tells it from others of the same name. */
export type Labels = { label: string; detail?: string }

type Named = { id: DocumentID; name?: string; names?: readonly string[]; slug?: string | null }
type Item = Pick<Planned<object>, 'key' | 'id' | 'fields'>

/** Says of each document of a plan what to call it: by what is to be written, else by what is there. */
export function labeller({
  plan,
  existing,
}: {
  plan: ImportPlan
  existing: ExistingRecords
}): (about: About, item: Item) => Labels {
  const known = new Map<string, Named>()
  const add = (about: About, all: readonly Named[] = []) => {
    for (const one of all) known.set(`${about}:${one.id}`, one)
  }
  add('people', existing.people)
  add('roles', existing.roles)
  add('partners', existing.partners)
  add('groups', existing.groups)
  add('projects', existing.projects)
  const certificates = new Map(existing.certificates.map((certificate) => [certificate.id, certificate]))
  const nameOf = (about: About, item: Item | undefined, id = item?.id): string | undefined => {
    const there = id === undefined ? undefined : known.get(`${about}:${id}`)
    return textIn(item?.fields, 'name') ?? there?.name ?? there?.names?.[0] ?? there?.slug ?? undefined
  }
  const people = new Map(plan.people.map((person) => [person.key, person]))
  const roles = new Map(plan.roles.map((role) => [role.key, role]))
  return (about, item) => {
    if (about !== 'certificates') {
      const github = textIn(item.fields, 'github')
      const file = pathIn(item.fields)
      return {
        label: nameOf(about, item) ?? file ?? bare(item.key),
        ...(github ? { detail: `@${github}` } : {}),
      }
    }
    const there = item.id === undefined ? undefined : certificates.get(item.id)
    const person = people.get(textIn(item.fields, 'person') ?? '')
    const role = roles.get(textIn(item.fields, 'role') ?? '')
    const year = Reflect.get(item.fields, 'year') ?? there?.year
    return {
      label: nameOf('people', person, person?.id ?? there?.person ?? undefined) ?? bare(item.key),
      detail: [nameOf('roles', role, role?.id ?? there?.role ?? undefined), year].filter(Boolean).join(' '),
    }
  }
}

function textIn(fields: object | undefined, name: string): string | undefined {
  const value: unknown = fields && Reflect.get(fields, name)
  return typeof value === 'string' && value ? value : undefined
}

function pathIn(fields: object): string | undefined {
  const file: unknown = Reflect.get(fields, 'file')
  return typeof file === 'object' && file !== null ? textIn(file, 'path') : undefined
}

/** A key without what it is the key of: `person:name:ada` is `ada`. */
const bare = (key: string): string => key.replace(/^[a-z]+:(?:(?:name|github|email):)?/, '')
