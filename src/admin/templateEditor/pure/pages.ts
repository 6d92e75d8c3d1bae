import type { Size } from './boxes.js'

/** Sizes of a page, in design px of which 2 make a point of print. */
export const pages = {
  a4Landscape: { width: 1684, height: 1191 },
  a4Portrait: { width: 1191, height: 1684 },
  letterLandscape: { width: 1584, height: 1224 },
  letterPortrait: { width: 1224, height: 1584 },
} as const satisfies Record<string, Size>

export type PageName = keyof typeof pages

export const pageNames = Object.keys(pages) as PageName[]

/** The name of a size, if it has one. */
export const pageNamed = ({ width, height }: Size): PageName | undefined =>
  pageNames.find((name) => pages[name].width === width && pages[name].height === height)
