import type { RowProblem } from './types.js'

type Refused = Error & { problem: RowProblem }

/** Why a row or a plan can't be carried out. */
export const refused = (problem: RowProblem): Refused => Object.assign(new Error(problem.code), { problem })

export const isRefused = (error: unknown): error is Refused => error instanceof Error && 'problem' in error
