import { issuing, type Label } from '../../../translations/index.js'

const texts: Record<string, Label | undefined> = issuing

/** Why somebody may be meant, in words. */
export const reasonOf = (why: string): Label | undefined =>
  texts[`why${why.charAt(0).toUpperCase()}${why.slice(1)}`]
