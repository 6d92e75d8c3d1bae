import { createHash } from 'node:crypto'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import {
  activeKey,
  certificateTitle,
  listKey,
  newSerial,
  normalizeSerial,
  rosterSortKey,
} from '../../src/certificates/index.js'
import { certificates as texts } from '../../src/translations/index.js'
import { idOf } from '../fields/index.js'
import { isPublished } from '../posts/isPublished.js'
import type { Resolved } from '../resolved.js'
import { roleNames } from '../roles/names.js'
import { indexed, toIndex } from './searchIndex/index.js'

/** Fills what follows from the award: serial, title, the keys that find it, and the flag that hides it with its person. */
export const keepAward =
  ({ slugs, ...resolved }: Resolved): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, operation, req, collection }) => {
    if (!data) return data
    const merged = { ...originalDoc, ...data }
    const person = idOf(merged.person)
    const status = merged.status ?? 'draft'
    if (person === undefined && status !== 'withdrawn') {
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ path: 'person', message: texts.personMissing(req) }],
      })
    }
    const holder = person === undefined ? undefined : await findPerson({ slugs, id: person, req })
    const role = idOf(merged.role)
    const names = await roleNames({ req, resolved: { slugs, ...resolved }, ids: [role] })
    const award = { role, year: merged.year, group: idOf(merged.group), project: idOf(merged.project) }
    const serial = originalDoc?.serial ?? givenSerial(data.serial) ?? newSerial()
    const follows = {
      personHidden: holder ? Boolean(holder.isHidden) : true,
      sortKey: holder ? rosterSortKey(holder) : '~',
    }
    const place = listKey({ ...follows, status, person, year: merged.year, serial })
    const isAsIndexed =
      place === (originalDoc?.listKey ?? null) &&
      (place === null || role === idOf(originalDoc?.role)) &&
      (operation === 'create' || originalDoc?.searchState === indexed)
    return {
      ...withoutEmptyFile(data),
      ...follows,
      serial,
      listKey: place,
      searchState: isAsIndexed ? indexed : toIndex(),
      title: certificateTitle({
        personName: holder?.name,
        roleName: role === undefined ? undefined : names.get(role),
        year: merged.year,
      }),
      postPublished: await isPublished({ req, slugs, post: idOf(merged.post) }),
      activeKey: activeKey({
        status: person === undefined ? 'withdrawn' : status,
        award: { ...award, person: person ?? '' },
      }),
      ...(req.file ? { sha256: createHash('sha256').update(req.file.data).digest('hex') } : {}),
    }
  }

/** A serial that was chosen before its certificate was made. */
const givenSerial = (serial: unknown): string | undefined =>
  typeof serial === 'string' && normalizeSerial(serial) === serial ? serial : undefined

type Holder = { id: string | number; name: string; sortName?: string | null; isHidden?: boolean | null }

async function findPerson({
  slugs,
  id,
  req,
}: Pick<Resolved, 'slugs'> & {
  id: string | number
  req: Parameters<CollectionBeforeValidateHook>[0]['req']
}) {
  return await req.payload.db.findOne<Holder>({
    collection: slugs.people,
    where: { id: { equals: id } },
    req,
  })
}

/** Two documents with `filename: null` collide in MongoDB; a filename that isn't there doesn't. */
function withoutEmptyFile(data: Record<string, unknown>): Record<string, unknown> {
  if (data.filename) return data
  const { filename: _, ...rest } = data
  return rest
}
