import type { PayloadRequest } from 'payload'
import type { References, RenderData } from '../../../src/richtext/index.js'
import type { Resolved } from '../../resolved.js'

type Loading = { req: PayloadRequest; resolved: Resolved; references: References; locale?: string }
