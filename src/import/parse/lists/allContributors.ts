import { slugify } from '../../../identity/index.js'
import type { Json } from '../types.js'
import { isRecord, textOf } from './fields.js'
import type { lineFinder } from './lineFinder.js'
import { openList } from './openList.js'
import { readRecord } from './record.js'
import { roleNamed } from './roles.js'
import type { ListOptions, ParsedList, ParsedProject } from './types.js'

type Finder = ReturnType<typeof lineFinder>

export const contributorRole = roleNamed('Contributor')

/** `.all-contributorsrc`: contributors of a project, with what they contributed. */
export function readAllContributors({
  value,
  lineOf,
  options: { year },
}: {
  value: Record<string, Json>
  lineOf: Finder
  options: ListOptions
}): ParsedList {
  const list = openList('all-contributors')
  const project = projectOf(value)
  if (project) list.project(project)
  for (const item of Array.isArray(value.contributors) ? value.contributors : []) {
    const read = isRecord(item) ? readRecord({ record: item }) : undefined
    const line = lineOf(isRecord(item) ? (textOf(item.login) ?? textOf(item.name) ?? '') : '')
    if (!read || !contributorRole) {
      list.warn({ key: 'namelessEntry', line })
      continue
    }
    const { name, github, profile } = read
    const award = {
      role: contributorRole,
      ...(year ? { year } : {}),
      ...(project ? { project: project.slug } : {}),
    }
    list.person({ name, ...(github ? { github } : {}), profile, line, awards: [award] })
  }
  return list.close()
}

function projectOf({
  projectOwner,
  projectName,
  repoHost,
  repoType,
}: Record<string, Json>): ParsedProject | undefined {
  const [owner, name] = [textOf(projectOwner), textOf(projectName)]
  if (!name) return
  const host =
    textOf(repoHost) ?? (textOf(repoType) === 'gitlab' ? 'https://gitlab.com' : 'https://github.com')
  const repository =
    owner && /^https?:\/\//.test(host) ? `${host.replace(/\/$/, '')}/${owner}/${name}` : undefined
  return { slug: slugify(name), name, ...(repository ? { repository } : {}) }
}
