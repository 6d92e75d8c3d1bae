import type { Payload } from 'payload'
import { addSample } from '../import/index.js'

/** Gives an empty database its sample content, and says so. A server starts without it, too, if that fails. */
export async function sampleContent({ payload, root }: { payload: Payload; root: string }): Promise<void> {
  try {
    const isAdded = await addSample({
      payload,
      root,
      onProgress: ({ collection, done, total }) => {
        if (done === total) payload.logger.info(`Adding sample content: ${collection} ${done} of ${total}`)
      },
    })
    if (isAdded) payload.logger.info('Sample content added; one button in the panel removes it')
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    payload.logger.warn(`The sample content could not be added (${problem}); the next start tries again`)
  }
}
