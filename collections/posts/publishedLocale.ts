import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

const key = 'laurelPublishedLocale'

/** Remembers which one language an update publishes, since the hooks of the document aren't told. */
export const rememberPublishedLocale: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'updateByID' || operation === 'create') {
    const { publishSpecificLocale } = args as { publishSpecificLocale?: string }
    req.context[key] = publishSpecificLocale
  }
  return args
}

/** The language that this request publishes; undefined when it publishes all. */
export const publishedLocale = (req: PayloadRequest): string | undefined => {
  const locale = req.context[key]
  return typeof locale === 'string' ? locale : undefined
}
