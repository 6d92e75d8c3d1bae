import type { PayloadRequest } from 'payload'
import type { References } from '../../../src/richtext/index.js'
import type { Resolved } from '../../resolved.js'
import type { ReferenceKey } from '../../upkeep/keys.js'

/** What some content refers to, and on whose behalf it is loaded. */
export type Loading = { req: PayloadRequest; resolved: Resolved; references: References; locale?: string }

/** One kind of thing that content shows: ready to render, what is not public of it (as `withheldKey`s), and the keys of its changes. */
export type Loaded<Data> = { data: Data; withheld: string[]; shows: ReferenceKey[] }
