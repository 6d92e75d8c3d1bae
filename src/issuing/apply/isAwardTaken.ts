import { wordsOf } from '../../plans/index.js'

/** Whether the unique key of one active certificate for each award was taken. */
export const isAwardTaken = (error: unknown): boolean => /activeKey/.test(wordsOf(error))
