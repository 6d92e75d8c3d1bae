import type { ListField, PeopleRow } from '../types.js'
import { keepApart, renameApart } from './apart.js'
import { applyCertificate } from './certificate.js'
import { applyEnd } from './end.js'
import { applyField } from './field.js'
import { repointNames, shareNames } from './ledger.js'
import { applyList } from './list.js'
import { makeNewcomer } from './newcomer.js'
import { applyPost } from './post.js'
import { person, targetOf, type Work } from './work.js'

/** Carries out one row, also where it was carried out before, or half of it. */
export async function applyRow(work: Work, row: PeopleRow): Promise<Partial<PeopleRow>> {
  const isMerge = work.plan.kind === 'merge'
  if (row.about === 'person') return { document: await makeNewcomer(work) }
  if (row.about === 'certificates') await applyCertificate(work, row)
  if (row.about === 'profile') await (isList(row) ? applyList(work, row) : applyField(work, row))
  if (row.about === 'people' && isMerge) await renameApart(work, row)
  if (row.about === 'posts') await applyPost(work, row)
  if (row.about === 'imports') await applyImports(work)
  // That two are one after all is told as the other one goes.
  if (row.about === 'apart' && !isMerge) await keepApart(work)
  if (row.about === 'end') await applyEnd(work)
  return {}
}

async function applyImports(work: Work): Promise<void> {
  const to = targetOf(work)
  if (work.plan.kind === 'merge') await repointNames({ ...work, from: work.from, to })
  else await shareNames({ ...work, from: await person(work, work.from), to: await person(work, to) })
}

const isList = (row: PeopleRow): row is PeopleRow & { field: ListField } => row.added !== undefined
