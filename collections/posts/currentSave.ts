import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/** What a save of a post is about, which Payload does not tell the hooks of the document. */
export type Save = {
  /** The one language that is published; undefined when all are. */
  only?: string
  /** Only a version is written; what is published stays. */
  isDraft: boolean
}

const key = 'laurelSave'

/** Remembers what a save is about until the hooks of the document run. */
export const rememberSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update') {
    const { publishSpecificLocale, draft } = args as { publishSpecificLocale?: string; draft?: boolean }
    const save: Save = { only: publishSpecificLocale, isDraft: Boolean(draft) }
    req.context[key] = save
  }
  return args
}

/** What the present save is about. A draft that is sent with the state "published" is published. */
export function currentSave({ req, status }: { req: PayloadRequest; status: unknown }): Save {
  const save = req.context[key] as Save | undefined
  return { only: save?.only, isDraft: Boolean(save?.isDraft) && status !== 'published' }
}
