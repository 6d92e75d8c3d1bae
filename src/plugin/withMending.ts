import { type Config, createLocalReq } from 'payload'
import { mendAtStart, type Resolved } from '../../collections/index.js'
import { isBuilding } from './isBuilding.js'

/** Draws at every start the consequences that a killed server left undrawn. A failure is no reason not to start. */
export const withMending = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (isBuilding()) return
    await createLocalReq({}, payload)
      .then((req) => mendAtStart({ req, resolved }))
      .catch((err: unknown) =>
        payload.logger.error({
          err,
          msg: 'laurel(): what an interrupted change left undone could not be mended; the next start tries again',
        }),
      )
  },
})
