import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

const isReplacing = 'laurelReplacesFile'

/** Notes that somebody, and not a batch, which sees to it itself, sends a file for a certificate that exists. */
export const noteReplacing: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'update' && !overrideAccess && req.file) req.context[isReplacing] = true
  return args
}

/** A file that takes the place of another: the former one's hash is remembered, and nothing is said of a drawing any more. */
export const replaceFile: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc?.filename || !req.context[isReplacing]) return data
  const { sha256, templateVersion, formerFiles, isDrawn } = originalDoc
  const former = { sha256: sha256 ?? '', until: new Date().toISOString(), templateVersion }
  return {
    ...data,
    originalName: req.file?.name,
    formerFiles: [...(Array.isArray(formerFiles) ? formerFiles : []), former],
    ...(isDrawn ? notDrawn : {}),
  }
}

/** What goes with a drawing whose place another file takes. */
export const notDrawn = {
  isDrawn: false,
  design: null,
  template: null,
  templateVersion: null,
  printed: { name: null, role: null, values: null },
}
