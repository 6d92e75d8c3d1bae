import { type CollectionAfterOperationHook, type CollectionSlug, executeAccess, type Where } from 'payload'

/** SQLite says that there are no documents at all on a page past the last one. This counts them, as MongoDB does. */
export const countPastEnd: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  if (operation !== 'find' || overrideAccess || args.draft || args.pagination === false) return result
  const page = args.page ?? 1
  if (page < 2 || result.totalDocs > 0 || result.docs.length > 0) return result
  const rule = await executeAccess({ disableErrors: true, req }, collection.access.read)
  if (rule === false) return result
  const conditions: Where[] = [args.where, typeof rule === 'object' ? rule : undefined].filter(
    (where) => where !== undefined,
  )
  const { totalDocs } = await req.payload.count({
    collection: collection.slug as CollectionSlug,
    overrideAccess: true,
    req,
    where: { and: conditions },
    ...(args.trash === undefined ? {} : { trash: args.trash }),
  })
  if (totalDocs === 0) return result
  const limit = result.limit || totalDocs
  return {
    ...result,
    hasPrevPage: true,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page - 1,
    totalDocs,
    totalPages: Math.ceil(totalDocs / limit),
  }
}
