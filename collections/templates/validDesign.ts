import type { JSONFieldValidation } from 'payload'
import { checkDesign } from '../../src/certificates/index.js'
import { sayDesignProblem } from './designWords.js'

/** Refuses what is no design, with the first things that are wrong with it. */
export const validDesign: JSONFieldValidation = (design, { req }) => {
  if (design === undefined || design === null) return true
  const { problems } = checkDesign(design)
  if (!problems) return true
  const said = problems.map((problem) => sayDesignProblem({ problem, design, reader: req }).message)
  return [...new Set(said)].slice(0, 3).join(' ')
}
