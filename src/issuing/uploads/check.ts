import { uploadsSlug } from '../../../collections/index.js'
import { newSerial } from '../../certificates/index.js'
import {
  changePlan,
  claimed,
  isOpenState,
  type Making,
  markUncounted,
  openStates,
  pagesOf,
  planName,
  readPlan,
  replacePages,
} from '../../plans/index.js'
import { titleOf } from '../making/index.js'
import {
  type Batch,
  type FileMatch,
  markDoubles,
  type PlanRow,
  rowPerson,
  tallyRow,
  withoutDouble,
} from '../plan/index.js'
import { dropMatcher, loadMatcher, type Matcher, recentMatcher } from './matcher.js'
import { rowFile, type Staged } from './stage.js'

/**
 * Matches the dropped files of a plan anew, by all that is known now; what an editor decided stays. The plan is then
 * ready to start.
 * @returns false where it is under way or over by now
 * @throws what `isHeldElsewhere` knows
 */
export async function checkUploads({
  req,
  resolved,
  plan: { id },
}: Making & { plan: Pick<Batch, 'id'> }): Promise<boolean> {
  const { payload } = req
  const check = async (isMine: () => boolean) => {
    const plan = await readPlan<Batch>({ payload, resolved, id })
    if (plan?.kind !== 'upload' || !isOpenState(plan.state)) return false
    dropMatcher({ payload, plan: id })
    const kept = await keptRows({ payload, plan })
    const staged = await stagedFiles({ payload, plan })
    const matcher = await loadMatcher({ req, resolved, plan })
    const rows = markDoubles({ rows: matchRows({ staged, kept, matcher }), decided: gaveWay(kept) })
    if (!isMine() || !(await markUncounted({ payload, resolved, plan }))) return false
    const totals = await replacePages({
      payload,
      plan: id,
      rows,
      tally: tallyRow,
      goOn: async () => isMine(),
    })
    if (!totals) return false
    const title = await titleOf({ req, resolved, award: plan.input, rows })
    const data = { ...totals, title, state: 'ready' as const }
    return await changePlan({ payload, resolved, id, when: openStates, data })
  }
  return await claimed({ payload, name: planName(id), act: check })
}

const gaveWay = (rows: ReadonlyMap<string, PlanRow>): Set<string> =>
  new Set([...rows.values()].flatMap(({ key, alone }) => (alone ? [key] : [])))

/** What is known of one dropped file, without regard to the others. */
export async function checkUpload({
  req,
  resolved,
  plan,
  staged,
}: Making & { plan: Batch; staged: Staged }): Promise<PlanRow> {
  const matcher = await recentMatcher({ req, resolved, plan })
  const [row] = matchRows({ staged: [staged], kept: new Map(), matcher })
  if (!row) throw new Error('a file was not matched')
  return row
}

async function stagedFiles({
  payload,
  plan,
}: Pick<Making['req'], 'payload'> & { plan: Batch }): Promise<Staged[]> {
  const { docs } = await payload.db.find<Staged>({
    collection: uploadsSlug,
    where: { plan: { equals: String(plan.id) } },
    sort: ['createdAt', 'id'],
    limit: 0,
    pagination: false,
  })
  return docs
}

/** Rows that stay as they are: decided or carried out. */
async function keptRows({ payload, plan }: Pick<Making['req'], 'payload'> & { plan: Batch }) {
  const kept = new Map<string, PlanRow>()
  for await (const { rows } of pagesOf<PlanRow>({ payload, plan: plan.id }))
    for (const row of rows) kept.set(row.key, row)
  return kept
}

function matchRows({
  staged,
  kept,
  matcher,
}: {
  staged: Staged[]
  kept: ReadonlyMap<string, PlanRow>
  matcher: Matcher
}): PlanRow[] {
  const files = staged.map(({ id, originalName, sha256 }) => ({
    key: String(id),
    name: originalName,
    ...(sha256 ? { sha256 } : {}),
  }))
  const matches = new Map(matcher.match(files).map((match) => [match.key, match]))
  const gone = [...kept.values()].filter(({ key, result }) => result === 'done' && !matches.has(key))
  const rows = staged.flatMap((file) => {
    const before = kept.get(String(file.id))
    const match = matches.get(String(file.id))
    const alone = before && withoutDouble(before)
    if (alone && (alone.isDecided || alone.result)) return [alone]
    return match ? [rowOf({ match, file, before, matcher })] : []
  })
  return [...gone, ...rows]
}

function rowOf({
  match,
  file,
  before,
  matcher: { people, serials },
}: {
  match: FileMatch
  file: Staged
  before: PlanRow | undefined
  matcher: Matcher
}): PlanRow {
  const { key, name, action, person: id, newPerson, role, year, certificate, candidates, problems } = match
  const known = id === undefined ? undefined : people.get(String(id))
  const serial = certificate === undefined ? (before?.serial ?? newSerial()) : serials.get(certificate)
  return {
    key,
    label: name,
    action,
    ...(known ? { person: rowPerson(known) } : newPerson ? { person: { ...newPerson, isNew: true } } : {}),
    ...(candidates.length ? { candidates } : {}),
    ...(role === undefined ? {} : { role }),
    ...(year ? { year } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    ...(serial ? { serial } : {}),
    file: rowFile(file),
    problems: problems.map((code) => ({
      code,
      ...(code === 'wasRevoked' && serial ? { values: { serial } } : {}),
    })),
  }
}
