import { randomUUID } from 'node:crypto'

type ID = string | number

/** What one certificate is given for: there is one active certificate for each such award. */
export type Award = {
  person: ID
  role?: ID | null
  year?: number | null
  group?: ID | null
  project?: ID | null
}

/** The states of a certificate that the public may see. */
export const publicStatuses = ['active', 'superseded', 'expired', 'revoked'] as const

/**
 * The unique key that keeps one active certificate for each award. Those that aren't active get a filler,
 * since MongoDB's unique index holds several nulls to be the same.
 */
export function activeKey({ status, award }: { status: string; award: Award }): string {
  if (status !== 'active') return emptyKey()
  const { person, role, year, group, project } = award
  return [person, role, year, group, project].map((part) => part ?? '').join(':')
}

/** A value for a unique field that has none. */
export const emptyKey = (): string => `~${randomUUID()}`

/** The name by which an editor knows a certificate: `Ambassador 2022 - Zepeng An`. */
export function certificateTitle({
  personName,
  roleName,
  year,
}: {
  personName?: string | null
  roleName?: string | null
  year?: number | null
}): string {
  const award = [roleName, year].filter(Boolean).join(' ')
  return [award, personName].filter(Boolean).join(' - ')
}

/** Orders a roster by the person's sort name; the id makes it one key for each person. */
export const rosterSortKey = (person: { id: ID; sortName?: string | null; name?: string | null }): string =>
  `${person.sortName ?? person.name ?? ''} ${person.id}`
