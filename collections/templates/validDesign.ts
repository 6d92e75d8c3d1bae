import type { JSONFieldValidation } from 'payload'
import { checkDesign, type ProblemCode } from '../../src/certificates/index.js'
import { fill, type Label, designs as texts } from '../../src/translations/index.js'

/** Refuses what is no design, with the first things that are wrong with it. */
export const validDesign: JSONFieldValidation = (value, { req }) => {
  if (value === undefined || value === null) return true
  const { problems } = checkDesign(value)
  if (!problems) return true
  const said = problems
    .slice(0, 3)
    .map(({ path, code, allowed = '' }) =>
      fill(words[code](req), { path: path || texts.whole(req), allowed }),
    )
  return said.join(' ')
}

const words: Record<ProblemCode, Label> = {
  missing: texts.missing,
  number: texts.number,
  text: texts.text,
  choice: texts.choice,
  color: texts.color,
  list: texts.list,
  object: texts.object,
  id: texts.id,
  token: texts.token,
  twice: texts.twice,
}
