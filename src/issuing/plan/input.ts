import type { BaseInput, ID } from '../../plans/index.js'

/** A design in `laurel-designs`, and the version of the template that it was. */
export type FrozenDesign = { id: string; version?: number }

/** What a plan was asked to do, as far as its rows don't say it. */
export type PlanInput = BaseInput & {
  role?: ID
  year?: number
  group?: ID
  project?: ID
  /** The template that draws rows without one of their own; without it, Laurel's own design. */
  template?: ID
  /** The designs as they were checked, by template; that of Laurel itself under an empty name. */
  designs?: Record<string, FrozenDesign>
  /** The date of issue of new certificates, and of others that have none when `isDated`. */
  issuedAt?: string
  isDated?: boolean
  /** The post that announces them. */
  post?: ID
  /** Where the site is, for addresses in QR codes. */
  base?: string
  /** The plan whose drafts are released. */
  of?: ID
}
