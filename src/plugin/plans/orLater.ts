import { APIError, type PayloadRequest } from 'payload'
import { isHeldElsewhere } from '../../plans/index.js'
import { planRows } from '../../translations/index.js'

/** @throws APIError 503 where another server has the upload: it may take the file when it is sent again */
export async function orLater<Result>(req: PayloadRequest, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw isHeldElsewhere(error) ? new APIError(planRows.heldElsewhere(req), 503, null, true) : error
  }
}
