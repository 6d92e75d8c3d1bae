import type { PlanInput } from '../plan/index.js'

/**
 * Whether a plan's rows are still to be made from its request. A plan in `checking` of which this is not so is an
 * upload that takes files.
 */
export const isHeld = ({ input }: { input?: PlanInput | null }): boolean => input?.isHeld === true
