import type { PayloadRequest } from 'payload'
import type { Drawing, DrawingProblem } from '../../certificates/index.js'
import { fill, templateEditor as texts } from '../../translations/index.js'

/** What is wrong with a preview, in words, and with which item. */
type PreviewProblem = { item?: string; message: string }

/** What the drawer found, and the pictures that are not there, in the words of the one who asks. */
export const previewProblems = ({
  req,
  drawing: { design, pictures },
  found,
}: {
  req: PayloadRequest
  drawing: Drawing
  found: DrawingProblem[]
}): PreviewProblem[] => [
  ...found.map((problem) => ({ item: problem.item, message: said(req, problem) })),
  ...design.items
    .filter((item) => item.kind === 'picture' && !pictures.has(item.picture))
    .map(({ id }) => ({ item: id, message: texts.noPicture(req) })),
]

function said(req: PayloadRequest, problem: DrawingProblem): string {
  if (problem.kind === 'tooLong') {
    return fill(texts.tooLong(req), { size: Math.floor(problem.neededSize) })
  }
  return fill(texts.missingGlyphs(req), {
    characters: problem.characters.join(' '),
    codePoints: problem.codePoints.join(', '),
  })
}
