import type { adopting } from '../../../translations/index.js'

/** Why a file of the web was not taken; `key` is the wording's in `src/translations/adopting.ts`. */
export class FetchProblem extends Error {
  readonly key: keyof typeof adopting
  readonly values: Record<string, string | number>

  constructor(key: keyof typeof adopting, values: Record<string, string | number> = {}) {
    super(key)
    this.name = 'FetchProblem'
    this.key = key
    this.values = values
  }
}
