import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Answers the publishing of one language with what is written in it. The panel fills its form from that answer, and
 * would save the texts of another language, shown in the place of missing ones, as if they had been written.
 */
export const answerAsWritten: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { publishSpecificLocale } = args as { publishSpecificLocale?: string }
  const isAsked = req.query?.['fallback-locale'] ?? req.query?.fallbackLocale
  if (operation === 'update' && publishSpecificLocale && req.payloadAPI === 'REST' && !isAsked) {
    req.fallbackLocale = null
  }
  return args
}
