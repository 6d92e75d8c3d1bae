import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { Design, DrawingProblem, Values } from '../../certificates/index.js'
import type { RowProblem } from '../../plans/index.js'
import { proofAddress } from '../addresses/index.js'
import { type Drawer, openDrawer } from '../drawing/index.js'
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
  /** The same as SVG, in a language of the site; in the first one where it is none. */
  drawSVG: (values: Record<string, Values>, locale: string) => Promise<Buffer>
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
  const named = onlyNames(loaded.design)
  const known = new Set<string>()
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
    check: (values) => {
      const isKnown = known.has(keyOf(values))
      const problems = terms.locales.flatMap((locale) => {
        const drawing = drawingIn(locale, values)
        return problemsIn({ drawer, drawing: isKnown ? { ...drawing, design: named } : drawing, locale })
      })
      if (!problems.length) known.add(keyOf(values))
      return distinct(problems)
    },
    draw: (values) => drawer.draw(drawingIn(first, values), 'png'),
    drawSVG: (values, locale) => drawer.draw(drawingIn(values[locale] ? locale : first, values), 'svg'),
    roleIn: (values) => values[first]?.role ?? '',
  }
}

/** The part of a design that is another for each person, save for serials and addresses, which always fit. */
const onlyNames = (design: Design): Design => ({
  ...design,
  items: design.items.filter(
    (item) => item.kind === 'text' && Object.values(item.text).some((text) => text.includes('{{name}}')),
  ),
})

/** Where these are the same and nothing was wrong, only the name need be looked at. */
const keyOf = (values: Record<string, Values>): string =>
  JSON.stringify(Object.values(values).map((said) => ({ ...said, name: '', serial: '', url: '' })))

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
