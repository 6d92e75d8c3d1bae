import type { PlanAction } from '../../../plans/index.js'
import { plans as collection, type Label, batches as texts } from '../../../translations/index.js'
import type { Kind, Plan, Row } from '../types.js'
import { type Say, sayCount } from '../useSay.js'

const kinds: Record<Kind, Label> = {
  issue: texts.kindIssue,
  upload: texts.kindUpload,
  release: texts.kindRelease,
  redraw: texts.kindRedraw,
  import: collection.kindImport,
  merge: collection.kindMerge,
  split: collection.kindSplit,
}

const updates: Record<Kind, Label> = {
  issue: texts.willDraw,
  upload: texts.willTake,
  release: texts.willRelease,
  redraw: texts.willRedraw,
  import: texts.willChange,
  merge: texts.willChange,
  split: texts.willChange,
}

const rowUpdates: Record<Kind, Label> = {
  issue: texts.rowDraw,
  upload: texts.rowTake,
  release: texts.rowRelease,
  redraw: texts.rowRedraw,
  import: texts.rowChange,
  merge: texts.rowChange,
  split: texts.rowChange,
}

/** What a plan is called: `Issue: Contributor 2022`. */
export const titleOf = ({ kind, title }: Plan, say: Say): string =>
  say(texts.named, { kind: say(kinds[kind]), title: title || say(texts.untitled) })

/** How much of a plan there is to do, and how much of that is over. */
export function amountOf({ counts: { create = 0, update = 0, done = 0, failed = 0 } }: Plan) {
  const toDo = create + update
  return { toDo, over: done + failed, left: toDo - done, done, failed }
}

/** Whether a plan was checked and would draw certificates, once it is started. */
export const isToDraw = (plan: Plan): boolean =>
  (plan.kind === 'issue' || plan.kind === 'redraw') && plan.state === 'ready' && amountOf(plan).left > 0

/** What a plan would do or has done, in one sentence. */
export function sentenceOf(plan: Plan, say: Say): string {
  const { counts, kind, state } = plan
  const { create = 0, update = 0, ask = 0, refuse = 0, same = 0, skip = 0, newPeople = 0 } = counts
  const { done, failed, left } = amountOf(plan)
  const isFresh = done + failed === 0 && state !== 'running'
  const parts = isFresh
    ? [
        create > 0 && say(texts.willCreate, { count: create }),
        update > 0 && say(updates[kind], { count: update }),
      ]
    : [
        done > 0 && sayCount(say, 'wereDone', done),
        failed > 0 && say(texts.wereFailed, { count: failed }),
        left - failed > 0 && sayCount(say, 'toDoStill', left - failed),
      ]
  const all = [
    ...parts,
    ask > 0 && sayCount(say, 'unsure', ask),
    refuse > 0 && sayCount(say, 'refused', refuse),
    same > 0 && sayCount(say, 'same', same),
    skip > 0 && sayCount(say, 'left', skip),
    isFresh && newPeople > 0 && sayCount(say, 'newPeople', newPeople),
  ].filter((part) => part !== false)
  return all.length ? say(texts.sentence, { parts: all.join(say(texts.comma)) }) : say(texts.nothing)
}

type Standing = { words: Label; tone: 'success' | 'warning' | 'error' | 'light' }

/** What becomes or became of a row. */
export function standingOf({ action, result }: Pick<Row, 'action' | 'result'>, kind: Kind): Standing {
  if (result === 'done') return { words: texts.rowDone, tone: 'success' }
  if (result === 'failed') return { words: texts.rowFailed, tone: 'error' }
  return standings(kind)[action]
}

const standings = (kind: Kind): Record<PlanAction, Standing> => ({
  create: { words: texts.rowCreate, tone: 'light' },
  update: { words: rowUpdates[kind], tone: 'light' },
  ask: { words: texts.rowAsk, tone: 'warning' },
  refuse: { words: texts.rowRefuse, tone: 'error' },
  same: { words: texts.rowSame, tone: 'light' },
  skip: { words: texts.rowSkip, tone: 'light' },
})
