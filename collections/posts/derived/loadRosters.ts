import type { PayloadRequest, Where } from 'payload'
import type { RosterQuery, RosterRow } from '../../../src/richtext/index.js'
import { certificateAddress } from '../../certificates/certificateAddress.js'
import {
  certificatesByID,
  certificatesWhere,
  type RosterCertificate,
  rosterItem,
} from '../../certificates/roster/index.js'
import type { Resolved } from '../../resolved.js'
import { keys, rosterKeys } from '../../upkeep/keys.js'
import { withheldKey } from '../withhold.js'
import type { Loaded, Loading } from './loading.js'

type ID = string | number
type Rosters = Map<string, { rows: RosterRow[] }>

/** A roster that asks for a role shows at most this many people. */
const mostByQuery = 2000

/** The rows of each roster: those that are listed in their order, or whoever has the role. */
export async function loadRosters({ req, resolved, references, locale }: Loading): Promise<Loaded<Rosters>> {
  const { rosterLists, rosterQueries, certificates: ids } = references
  const data: Rosters = new Map()
  const rowOf = (certificate: RosterCertificate | undefined): RosterRow[] => {
    if (!certificate || !honouring.includes(certificate.status)) return []
    const page = certificateAddress({
      resolved,
      serial: certificate.serial,
      locale,
      base: req.payload.config.serverURL,
    })
    const item = rosterItem({ certificate, page })
    return item ? [{ ...item, certificate: certificate.id, isPublic: true }] : []
  }
  const open = await certificatesByID({ req, resolved, ids })
  for (const { blockId, certificates } of rosterLists) {
    data.set(blockId, { rows: certificates.flatMap((id) => rowOf(open.get(id))) })
  }
  for (const query of rosterQueries) {
    if (query.role === undefined) continue
    const found = await certificatesWhere({ req, resolved, where: whereOf(query), limit: mostByQuery })
    data.set(query.blockId, { rows: found.flatMap(rowOf) })
  }
  const awards = await awardsOf({ req, resolved, ids })
  return {
    data,
    withheld: ids.filter((id) => !open.has(id)).map((id) => withheldKey('certificates', id)),
    shows: [
      ...awards.flatMap(({ role, year }) => (role ? [keys.roster({ role, year })] : [])),
      ...rosterQueries.flatMap(({ role, year }) => (role === undefined ? [] : [keys.roster({ role, year })])),
    ],
  }
}

/** A revoked certificate honours nobody. */
const honouring = ['active', 'superseded', 'expired']

const whereOf = ({ role, year, group, project }: RosterQuery): Where => ({
  and: [
    { role: { equals: role } },
    { status: { equals: 'active' } },
    ...(year === undefined ? [] : [{ year: { equals: year } }]),
    ...(group === undefined ? [] : [{ group: { equals: group } }]),
    ...(project === undefined ? [] : [{ project: { equals: project } }]),
  ],
})

/** Role and year of all listed certificates, public or not: when one of them changes, it may have become so. */
async function awardsOf({ req, resolved, ids }: { req: PayloadRequest; resolved: Resolved; ids: ID[] }) {
  if (!ids.length) return []
  const { docs } = await req.payload.db.find<{ id: ID; role?: ID | null; year?: number | null }>({
    collection: resolved.slugs.certificates,
    where: { id: { in: ids } },
    select: { role: true, year: true },
    pagination: false,
    limit: 0,
    req,
  })
  return rosterKeysOnce(docs)
}

/** One award for each role and year, so that a roster of thousands has few keys. */
function rosterKeysOnce(awards: { role?: ID | null; year?: number | null }[]) {
  const once = new Map(
    awards.map((award) => [
      award.role ? rosterKeys({ role: award.role, year: award.year }).join() : '',
      award,
    ]),
  )
  return [...once.values()]
}
