import { build, idMaker, type LexicalNode } from '../../richtext/index.js'
import { moment, type SampleData } from './readSample.js'

/** The numbers of the year, under a heading of their own. */
export function endingOf({ stats: { heading, asOf, items } }: SampleData): LexicalNode[] {
  const makeID = idMaker('sample')
  const fields = {
    items: items.map((item) => ({ id: makeID('item', item), ...item })),
    asOf: moment(asOf),
  }
  return [
    build.heading(2, [build.text(heading)]),
    build.block({ id: makeID('stats', fields), blockType: 'stats', fields }),
  ]
}
