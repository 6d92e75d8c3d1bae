import type { CollectionConfig } from 'payload'
import { fieldsBeyond, namesIn } from './fieldNames.js'
import { composeHooks } from './hooks.js'

/** A caller's collection with what Laurel needs of it: their fields and access rules win, and their hooks run first. */
export function extend({
  theirs,
  own,
}: {
  theirs: CollectionConfig
  own: CollectionConfig
}): CollectionConfig {
  const preview = theirs.admin?.preview ?? own.admin?.preview
  return {
    ...theirs,
    admin: { ...theirs.admin, ...(preview && { preview }) },
    access: { ...theirs.access, ...ownSafety({ theirs, own }) },
    forceSelect: forceBoth({ theirs: theirs.forceSelect, own: own.forceSelect }),
    hooks: composeHooks({ first: theirs.hooks, second: own.hooks }),
    ...(theirs.upload && own.upload
      ? { upload: withOwnDoor({ theirs: theirs.upload, own: own.upload }) }
      : {}),
    fields: [...theirs.fields, ...fieldsBeyond({ fields: own.fields, taken: namesIn(theirs.fields) })],
  }
}

type Upload = NonNullable<CollectionConfig['upload']>

/** Files are not fetched from addresses either, unless the caller says from which. */
function withOwnDoor({ theirs, own }: { theirs: Upload; own: Upload }): Upload {
  const given = typeof theirs === 'object' ? theirs : {}
  if (typeof own !== 'object' || (typeof given.pasteURL === 'object' && given.pasteURL.allowList))
    return theirs
  return { externalFileHeaderFilter: own.externalFileHeaderFilter, ...given }
}

type Select = CollectionConfig['forceSelect']

const forceBoth = ({ theirs, own }: { theirs: Select; own: Select }): Select =>
  theirs && own ? Object.assign({}, own, theirs) : (theirs ?? own)

/** A picture of a hidden person stays hidden in a caller's collection, too: their rule and Laurel's must both hold. */
function ownSafety({
  theirs,
  own,
}: {
  theirs: CollectionConfig
  own: CollectionConfig
}): CollectionConfig['access'] {
  const read = theirs.access?.read
  const safe = own.access?.read
  if (!read || !safe || !own.upload) return {}
  return {
    read: async (args) => {
      const [given, limit] = [await read(args), await safe(args)]
      if (typeof given === 'boolean') return given && limit
      if (typeof limit === 'boolean') return limit && given
      return { and: [given, limit] }
    },
  }
}
