import { nameKey, slugify } from '../../identity/index.js'
import type { ParsedFile, ParsedPartner } from '../parse/index.js'
import type { PlanContext } from './context.js'
import { decide } from './decide.js'
import { contentHash } from './hash.js'
import { rowsToWrite } from './ledger.js'
import { slugsBeside } from './slugs.js'
import type { ExistingPartner, PartnerFields, Planned } from './types.js'

export type PlannedPartner = Planned<PartnerFields>

/** Plans every partner that the files name, by name; one that is there only gains a website that was missing. */
export function planPartners(context: PlanContext): PlannedPartner[] {
  const { existing, ledger, isForced, leaveOut } = context
  const byName = new Map(
    existing.partners.flatMap((partner) => partner.names.map((name) => [nameKey(name), partner])),
  )
  // Its making was cut off between the document and its texts.
  const nameless = new Map(
    existing.partners.filter(({ names }) => !names.length).map((partner) => [partner.slug, partner]),
  )
  const byID = new Map(existing.partners.map((partner) => [partner.id, partner]))
  const freeSlug = slugsBeside(existing.partners.map(({ slug }) => slug))
  const planned = new Map<string, PlannedPartner>()
  for (const { file, partner } of partnersIn(context)) {
    const key = `partner:${nameKey(partner.name)}`
    if (planned.has(key)) continue
    const row = ledger.row(key)
    const known = (row && byID.get(row.document)) ?? byName.get(nameKey(partner.name))
    const unfinished = nameless.get(slugify(partner.name))
    if (known) planned.set(key, planKnown({ context, file, partner, known, key }))
    else if (unfinished) {
      const asNew = planNew({ file, partner, key, freeSlug: (slug) => slug })
      planned.set(key, { ...asNew, action: 'update', id: unfinished.id })
    } else if (row && !isForced(key)) {
      context.warn(file.path, { key: 'deleted', line: partner.line, values: { name: partner.name } })
      planned.set(key, {
        key,
        action: 'refuse',
        reason: 'deleted',
        fields: {},
        ledger: { keys: [], hash: row.hash },
      })
    } else planned.set(key, planNew({ file, partner, key, freeSlug }))
  }
  return [...planned.values()].map(leaveOut)
}

const partnersIn = ({ files, lists }: PlanContext): { file: ParsedFile; partner: ParsedPartner }[] => [
  ...files.flatMap((file) => file.post.partners.map((partner) => ({ file, partner }))),
  ...lists.flatMap((file) => file.list.partners.map((partner) => ({ file, partner }))),
]

function planNew({
  file,
  partner: { name, website, description, kinds },
  key,
  freeSlug,
}: {
  file: ParsedFile
  partner: ParsedPartner
  key: string
  freeSlug: (slug: string) => string
}): PlannedPartner {
  return {
    key,
    action: 'create',
    fields: {
      name,
      slug: freeSlug(slugify(name)),
      ...(website ? { website } : {}),
      ...(description ? { description } : {}),
      ...(kinds?.length ? { kinds } : {}),
      isListed: true,
      locale: file.locale,
    },
    ledger: { keys: [key], hash: contentHash({ name, website }) },
  }
}

function planKnown({
  context,
  file,
  partner,
  known,
  key,
}: {
  context: PlanContext
  file: ParsedFile
  partner: ParsedPartner
  known: ExistingPartner
  key: string
}): PlannedPartner {
  const { ledger, isForced } = context
  const rows = ledger.rowsOf('partner', known.id)
  const current = { name: known.names[0], website: known.website }
  const desired = { ...current, website: known.website || partner.website }
  const { action, reason, hash } = decide({ current, desired, rows, force: isForced(key) })
  if (reason) context.warn(file.path, { key: 'edited', line: partner.line, values: { name: partner.name } })
  const written = rows[0]?.hash ?? contentHash({ name: partner.name, website: partner.website })
  return {
    key,
    action,
    ...(reason ? { reason } : {}),
    id: known.id,
    fields: action === 'update' && partner.website ? { website: partner.website } : {},
    ledger: rowsToWrite({
      ledger,
      kind: 'partner',
      id: known.id,
      keys: [key],
      hash: action === 'update' ? hash : written,
    }),
  }
}
