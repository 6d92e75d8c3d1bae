import type { CollectionBeforeValidateHook } from 'payload'
import { emptyKey } from '../../src/certificates/index.js'
import { githubKey, searchText, sortName } from '../../src/identity/index.js'

/** Fills the keys by which a person is found, ordered and kept single. */
export const keepIdentity: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const { name = '', nativeName, github, aliases } = { ...originalDoc, ...data }
  return {
    ...data,
    ...(typeof data.github === 'string' ? { github: data.github.trim().replace(/^@/, '') || null } : {}),
    githubKey: (github && githubKey(github)) || emptyKey(),
    sortName: sortName({ name, nativeName }),
    searchText: searchText(...[name, nativeName, github, ...(aliases ?? [])].filter(Boolean)),
  }
}
