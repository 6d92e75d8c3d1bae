import { readCode } from '../language/index.js'

/** Folders that say what a site's files are; an archive is not named so. */
const meaningful =
  /^(?:content|_?posts?|_?drafts|src|docs?|blogs?|news|articles|stories|events|i18n|static|public|assets|images|data|people|team|members|partners|community)$/i

/**
 * The folder that an archive packs everything in (`website-main/`, as GitHub does), with `/` at its end: paths are told
 * from below it, so that an archive of a folder and the folder itself give the same paths. Empty where there is none.
 */
export function archiveFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.slice(0, first.indexOf('/') + 1)
  if (!folder || !paths.every((path) => path.startsWith(folder))) return ''
  const name = folder.slice(0, -1)
  return meaningful.test(name) || readCode(name) ? '' : folder
}
