import type { ID } from '../../../plans/index.js'

/** What an editor decides of one row. */
export type Decision = {
  key: string
  /** `skip` leaves it out; `create` makes a certificate, `update` writes the file of one that exists. */
  action?: 'create' | 'update' | 'skip'
  /** Who is meant; null: somebody new. */
  person?: ID | null
  /** Whether it is one for all rows that know somebody by name alone, so that nobody looked at what else is known. */
  isByNameOnly?: boolean
  /** What somebody new is called. */
  name?: string
  role?: ID
  /** null: a role without a year. */
  year?: number | null
}
