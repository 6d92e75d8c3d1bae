import type { Plan } from '../types.js'

/** Whether a plan's rows are being made from its request; an upload in the same state takes files. */
export const isBeingChecked = ({ state, input }: Plan): boolean =>
  state === 'checking' && input?.isHeld === true

/** Whether files of an upload wait to be matched. */
export const isTakingFiles = (plan: Plan): boolean =>
  plan.kind === 'upload' && plan.state === 'checking' && !isBeingChecked(plan)

/** Whether a plan's rows could not be made. */
export const isUnchecked = ({ state, input }: Plan): boolean => state === 'failed' && input?.isHeld === true
