import type { BaseInput } from './types.js'

/**
 * Whether a plan's rows are still to be made from its request. A plan in `checking` of which this is not so is an
 * upload that takes files.
 */
export const isHeld = ({ input }: { input?: BaseInput | null }): boolean => input?.isHeld === true
