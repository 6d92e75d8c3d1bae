import type { PayloadRequest, RequestContext } from 'payload'

/**
 * A request context in which many changes are only marked; whoever uses it calls `mendAll` at the end.
 * For imports and other acts that touch hundreds of documents.
 */
export const deferRefresh = (): RequestContext => ({ [deferred]: true })

/** Whether what follows from the changes of a request is left to `mendAll`. */
export const isDeferred = (req: PayloadRequest): boolean => Boolean(req.context[deferred])

const deferred = 'laurelDeferRefresh'
