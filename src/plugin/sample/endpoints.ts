import { type Endpoint, Forbidden } from 'payload'
import type { Permissions } from '../../../collections/index.js'
import type { SampleStoreOf } from '../../admin/index.js'

type Options = { sample: SampleStoreOf; permissions: Permissions }

/**
 * `GET /api/laurel/sample` tells staff whether there is sample content: `{ exists, counts }`.
 * `POST /api/laurel/sample/remove` removes it for an editor: `{ removed, kept }`. 403 for everybody else.
 */
export const sampleEndpoints = ({ sample, permissions }: Options): Endpoint[] => [
  {
    path: '/laurel/sample',
    method: 'get',
    handler: async (req) => {
      if (!permissions.canReadDrafts({ req })) throw new Forbidden(req.t)
      const counts = await sample(req).count()
      return Response.json({ exists: Object.values(counts).some((count) => count > 0), counts })
    },
  },
  {
    path: '/laurel/sample/remove',
    method: 'post',
    handler: async (req) => {
      if (!permissions.canEdit({ req })) throw new Forbidden(req.t)
      return Response.json(await sample(req).remove())
    },
  },
]
