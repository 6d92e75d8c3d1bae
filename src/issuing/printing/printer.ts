import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { DrawingProblem, Values } from '../../certificates/index.js'
import { type Drawer, openDrawer } from '../drawing/index.js'
import type { RowProblem } from '../plan/index.js'
import { proofAddress } from '../serve/index.js'
import type { LoadedDesign } from '../templates/index.js'
import { type Awarded, type Terms, valuesInAll } from '../values/index.js'

/** What one design draws of certificates. */
export type Printer = {
  /** What a certificate says, in every language of the site. */
  valuesOf: (awarded: Awarded) => Record<string, Values>
  /** Why it can't be drawn as it should be, in any language. */
  check: (values: Record<string, Values>) => RowProblem[]
  /** The PNG in the site's first language. */
  draw: (values: Record<string, Values>) => Promise<Buffer>
  /** The role as it is printed. */
  roleIn: (values: Record<string, Values>) => string
}

/** Prints with a design. */
export async function openPrinter({
  req,
  resolved,
  loaded,
  terms,
  base,
}: {
  req: PayloadRequest
  resolved: Resolved
  loaded: LoadedDesign
  terms: Terms
  /** Where the site is. */
  base: string
}): Promise<Printer> {
  const drawer = await openDrawer()
  const [first] = terms.locales
  const drawingIn = (locale: string, values: Record<string, Values>) => {
    const said = values[locale]
    if (!said) throw new Error(`a certificate says nothing in "${locale}"`)
    return { ...loaded, values: said, locale }
  }
  return {
    valuesOf: (awarded) =>
      valuesInAll({
        awarded,
        terms,
        addressIn: (locale) => proofAddress({ req, resolved, serial: awarded.serial, locale, base }),
      }),
    check: (values) =>
      distinct(
        terms.locales.flatMap((locale) => problemsIn({ drawer, drawing: drawingIn(locale, values), locale })),
      ),
    draw: (values) => drawer.draw(drawingIn(first, values), 'png'),
    roleIn: (values) => values[first]?.role ?? '',
  }
}

const problemsIn = ({
  drawer,
  drawing,
  locale,
}: {
  drawer: Drawer
  drawing: Parameters<Drawer['check']>[0]
  locale: string
}): (RowProblem & { locale: string })[] =>
  drawer.check(drawing).map((problem) => ({ ...rowProblem(problem), locale }))

const rowProblem = (problem: DrawingProblem): RowProblem =>
  problem.kind === 'missingGlyphs'
    ? {
        code: 'missingGlyphs',
        values: { characters: problem.characters.join(' '), codePoints: problem.codePoints.join(', ') },
      }
    : { code: 'tooLong', values: { item: problem.item, size: Math.round(problem.neededSize) } }

/** The same is wrong in every language, mostly. */
function distinct(problems: (RowProblem & { locale: string })[]): RowProblem[] {
  const seen = new Map<string, RowProblem>()
  for (const { locale: _, ...problem } of problems) {
    const key = `${problem.code} ${problem.values?.characters ?? problem.values?.item ?? ''}`
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()]
}
