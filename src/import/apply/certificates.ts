import type { PlannedCertificate } from '../plan/index.js'
import { certificateLedgerKey } from '../plan/index.js'
import { each } from './documents.js'
import { settle } from './settle.js'
import type { Work } from './work.js'

/** Writes the planned certificates. One whose person or role could not be written fails with it. */
export async function applyCertificates(work: Work): Promise<void> {
  await each(work, 'certificates', work.plan.certificates, (item) => applyOne({ work, item }))
}

async function applyOne({ work, item }: { work: Work; item: PlannedCertificate }): Promise<void> {
  const { ids, outcome, resolved, ledger } = work
  const { person, role, group, project, post, file, ...rest } = item.fields
  const missing = [person, role, group, project].find((key) => key !== undefined && !ids.has(key))
  if (missing !== undefined) {
    const cause = outcome.refused.get(missing)
    if (item.action !== 'refuse' && cause) outcome.refused.set(item.key, { ...cause, isConsequence: true })
    return
  }
  const holder = person === undefined ? undefined : ids.get(person)
  const award = role === undefined ? undefined : ids.get(role)
  const announcedIn = post === undefined ? undefined : ids.get(post)
  const place = {
    ...(group === undefined ? {} : { group: ids.get(group) }),
    ...(project === undefined ? {} : { project: ids.get(project) }),
  }
  const data = {
    ...rest,
    ...place,
    ...(holder === undefined ? {} : { person: holder }),
    ...(award === undefined ? {} : { role: award }),
    ...(announcedIn === undefined || !resolved.has.posts ? {} : { post: announcedIn }),
  }
  const id = await settle({ work, collection: 'certificates', item, name: item.key, data, file })
  if (id === undefined || item.action !== 'create' || holder === undefined || award === undefined) return
  const key = certificateLedgerKey({ person: holder, role: award, year: rest.year, ...place })
  await ledger.remember({ target: 'certificates', document: id, keys: [key], hash: item.ledger.hash })
}
