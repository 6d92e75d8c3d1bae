import { slugify } from '../../../identity/index.js'
import type { ParsedProject } from './types.js'

/** A project known by its name; `owner/name` and the address of a repository say where it is. */
export function projectCalled(written: string): ParsedProject {
  const place = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(written)
  const [owner, name] = place ? [place[1], place[2]] : []
  if (owner && name) return { slug: slugify(name), name, repository: `https://github.com/${owner}/${name}` }
  return { slug: slugify(written), name: written }
}
