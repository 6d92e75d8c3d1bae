import type { PlanRow } from './types.js'

/** Whether a file waits for its role. */
export const lacksRole = (row: PlanRow): boolean => asks(row, 'noRole')

/** Whether a file waits for its year. */
export const lacksYear = (row: PlanRow): boolean => asks(row, 'noYear')

/** Whether a file waits for its role or year. */
export const lacksAward = (row: PlanRow): boolean => lacksRole(row) || lacksYear(row)

const asks = ({ action, problems }: PlanRow, asked: string): boolean =>
  action === 'ask' && problems.some(({ code }) => code === asked)
