import {
  countPlan,
  createPlan,
  fairTurns,
  type HeldRequest,
  holdRequest,
  type ID,
  type Making,
  readPlan,
  whoseOf,
} from '../../plans/index.js'
import { type Batch, type PlanInput, tallyRow } from '../plan/index.js'
import { type IssueRequest, prepareIssue } from './issue.js'
import type { Made, PreparedBatch } from './made.js'
import { prepareRedraw, type RedrawRequest } from './redraw.js'
import { prepareRelease, type ReleaseRequest } from './release.js'
import { awardOf } from './scope.js'
import { titleOf } from './title.js'

/** What somebody wants to be done with many certificates. */
export type PlanRequest =
  | { kind: 'issue'; asked: IssueRequest }
  | { kind: 'release'; asked: ReleaseRequest }
  | { kind: 'redraw'; asked: RedrawRequest }

/** Keeps a request as a plan in `checking`; the job makes its rows. */
export async function askPlan({
  req,
  resolved,
  request,
  afterwards,
}: Making & HeldRequest<PlanRequest>): Promise<{ plan: ID }> {
  const { payload } = req
  const input = await firstInput({ req, resolved, request })
  const { post } = input
  const at = request.kind === 'release' ? request.asked.at : undefined
  const { id } = await createPlan<Batch>({
    payload,
    resolved,
    data: {
      kind: request.kind,
      title: await titleOfAsked({ req, resolved, request, input }),
      input: { ...input, isHeld: true },
      ...(at ? { startsAt: at } : {}),
      ...(post === undefined ? {} : { post }),
      ...whoseOf({ req, resolved }),
    },
  })
  await holdRequest({ payload, plan: id, held: { request, afterwards } })
  return { plan: id }
}

/** What it is called: as the batch that it is about, where it has no role of its own. */
async function titleOfAsked({
  request,
  input,
  ...making
}: Making & { request: PlanRequest; input: PlanInput }): Promise<string> {
  const { payload } = making.req
  const of = request.kind === 'issue' || input.role !== undefined ? undefined : request.asked.scope.plan
  const other =
    of === undefined ? undefined : await readPlan<Batch>({ payload, resolved: making.resolved, id: of })
  return other?.title || (await titleOf({ ...making, award: input, count: input.expected }))
}

/** Dry runs at once in this process, and of one who asks. */
const turn = fairTurns({ most: 2, mostOfOne: 1 })

/**
 * What a plan would be, with nothing written.
 * @throws when whoever asked has gone away; nobody reads the answer then
 */
export async function reckonPlan({ request, ...making }: Making & { request: PlanRequest }): Promise<Made> {
  const { signal, user } = making.req
  const act = async () => {
    const { rows } = await prepare({ ...making, request })
    const { first, ...totals } = await countPlan({ rows: untilAborted(rows, signal), tally: tallyRow })
    return { plan: null, state: null, rows: first, ...totals }
  }
  return await turn({ who: String(user?.id ?? ''), act, signal })
}

async function* untilAborted(
  rows: PreparedBatch['rows'],
  signal: AbortSignal | undefined,
): PreparedBatch['rows'] {
  for await (const row of rows) {
    signal?.throwIfAborted()
    yield row
  }
}

/** Makes the rows of a plan from its request, one after another as they are asked for. */
export function prepare({ request, ...making }: Making & { request: PlanRequest }): Promise<PreparedBatch> {
  if (request.kind === 'issue') return prepareIssue({ ...making, request: request.asked })
  if (request.kind === 'release') return prepareRelease({ ...making, request: request.asked })
  return prepareRedraw({ ...making, request: request.asked })
}

/** What is known of a plan before its rows are. */
async function firstInput({ request, ...making }: Making & { request: PlanRequest }): Promise<PlanInput> {
  if (request.kind === 'issue') {
    const { to, role, year, group, project, post } = request.asked
    return given({ role, year, group, project, post, expected: Array.isArray(to) ? to.length : undefined })
  }
  const { scope } = request.asked
  const { role, year } = await awardOf({ ...making, scope })
  const expected = scope.plan === undefined ? scope.certificates?.length : undefined
  const { post } = request.kind === 'release' ? request.asked : { post: undefined }
  return given({ role, year, of: request.kind === 'release' ? scope.plan : undefined, post, expected })
}

const given = (input: PlanInput): PlanInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
