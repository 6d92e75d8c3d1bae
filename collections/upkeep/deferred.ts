import type { PayloadRequest, RequestContext } from 'payload'

/**
 * A request context in which many changes are only marked; whoever uses it calls `mendAll` at the end.
 * For imports and other acts that touch hundreds of documents. Copies of it mark each thing once among them, which is
 * for requests without transactions.
 */
export const deferRefresh = (): RequestContext => ({ [deferred]: true, [marksInRequest]: new Map() })

/** Whether what follows from the changes of a request is left to `mendAll`. */
export const isDeferred = (req: PayloadRequest): boolean => Boolean(req.context[deferred])

const deferred = 'laurelDeferRefresh'

/** Under which a request's context keeps its marks. */
export const marksInRequest = 'laurelMarks'
