import { certificates, importRows, issuing, peopleRows, planRows } from '../translations/index.js'

const { personMissing, noDraftAgain, taken } = certificates

/** What may be wrong with a row or a plan, in words: `{name}` is filled in. */
export const problemTexts = {
  ...issuing,
  ...planRows,
  ...importRows,
  ...peopleRows,
  personMissing,
  noDraftAgain,
  taken,
}

/** A key of these texts: nothing can be wrong that there are no words for. */
export type ProblemCode = keyof typeof problemTexts

/** Whether a text is such a key. */
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemTexts, text)
