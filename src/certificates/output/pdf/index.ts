import type { Layout, Mark } from '../../layout/index.js'
import { rectangle, short } from '../../path.js'
import { backgroundPlace, type FindPicture, type ReadyPicture } from '../pictures.js'
import { shapeOperators, textOperators } from './content.js'
import { createDocument, type PDFDocument, pdfText, type Ref } from './document.js'
import { createFontBook, type FontBook } from './fonts.js'
import { addPicture, pictureOperators } from './pictures.js'
import type { Subsetter } from './subset.js'

export type { Subsetter } from './subset.js'

/** Two design px are a point: 1684 x 1191 is A4. */
const pointsPerPixel = 0.5

/**
 * A layout as PDF: text that can be selected and searched in any script, only the letters used of each font, a title,
 * a language, and a structure for readers. Nothing in it tells the time or the machine.
 */
export function toPDF(layout: Layout, findPicture: FindPicture, subsetter: Subsetter): Buffer {
  const document = createDocument()
  const fonts = createFontBook(document, subsetter)
  const images = createImages(document)
  const [page, pages, tree, root] = [
    document.reserve(),
    document.reserve(),
    document.reserve(),
    document.reserve(),
  ]
  const { width, height, background, title, locale } = layout
  const drawn: string[] = []
  const parts: Ref[] = []
  const decoration = (operators: string[]) => {
    if (operators.length > 0) drawn.push('/Artifact BMC', ...operators, 'EMC')
  }
  const part = (role: string, operators: string[], entries = '') => {
    const number = parts.length
    parts.push(
      document.add(`<< /Type /StructElem /S /${role} /P ${root} /Pg ${page} /K ${number} ${entries} >>`),
    )
    drawn.push(`/${role} << /MCID ${number} >> BDC`, ...operators, 'EMC')
  }
  const behind = backgroundPlace(layout)
  decoration([shapeOperators({ path: rectangle(0, 0, width, height), color: background.color })])
  if (behind) decoration(images.draw(behind, findPicture(behind)))
  let hasHeading = false
  for (const mark of layout.marks) {
    const operators = operatorsOf({ mark, fonts, draw: (place) => images.draw(place, findPicture(place)) })
    if (operators.length === 0) continue
    if (mark.kind === 'text') {
      part(mark.tag === 'heading' ? (hasHeading ? 'H2' : 'H1') : 'P', operators)
      hasHeading ||= mark.tag === 'heading'
    } else if (mark.alt) part('Figure', operators, `/Alt ${pdfText(mark.alt)}`)
    else decoration(operators)
  }
  const size = [width, height].map((length) => short(length * pointsPerPixel))
  const flip = `${pointsPerPixel} 0 0 ${-pointsPerPixel} 0 ${size[1]} cm`
  const contents = document.addStream(`${flip}\n${drawn.join('\n')}\n`)
  const resources = `<< /Font << ${fonts.finish()} >> /XObject << ${images.entries()} >> >>`
  document.set(
    page,
    `<< /Type /Page /Parent ${pages} /MediaBox [0 0 ${size.join(' ')}] /Resources ${resources} /Contents ${contents} /StructParents 0 /Tabs /S >>`,
  )
  document.set(pages, `<< /Type /Pages /Kids [${page}] /Count 1 >>`)
  document.set(root, `<< /Type /StructElem /S /Document /P ${tree} /K [${parts.join(' ')}] >>`)
  const parents = document.add(`<< /Nums [0 [${parts.join(' ')}]] >>`)
  document.set(tree, `<< /Type /StructTreeRoot /K ${root} /ParentTree ${parents} /ParentTreeNextKey 1 >>`)
  return document.finish({
    root: document.add(
      `<< /Type /Catalog /Pages ${pages} /Lang ${pdfText(locale)} /MarkInfo << /Marked true >> /StructTreeRoot ${tree} /ViewerPreferences << /DisplayDocTitle true >> >>`,
    ),
    info: document.add(`<< /Title ${pdfText(title)} /Producer (Laurel) >>`),
  })
}

function operatorsOf({
  mark,
  fonts,
  draw,
}: {
  mark: Mark
  fonts: FontBook
  draw: (place: Extract<Mark, { kind: 'picture' }>) => string[]
}): string[] {
  if (mark.kind === 'text') return textOperators(mark.lines, mark.color, fonts)
  if (mark.kind === 'shapes') return mark.shapes.map(shapeOperators)
  return draw(mark)
}

/** The pictures of a page: each is in the document once. */
function createImages(document: PDFDocument) {
  const known = new Map<ReadyPicture, { name: string; ref: Ref }>()
  return {
    draw(place: Parameters<typeof pictureOperators>[0], picture: ReadyPicture | undefined): string[] {
      if (!picture) return []
      const image = known.get(picture) ?? { name: `I${known.size}`, ref: addPicture(document, picture) }
      known.set(picture, image)
      return [pictureOperators(place, picture, image.name)]
    },
    entries: () => [...known.values()].map(({ name, ref }) => `/${name} ${ref}`).join(' '),
  }
}
