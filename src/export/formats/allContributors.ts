import type { ExportRecord } from '../reading/records.js'
import { json } from './json.js'

export type Contributor = {
  login: string
  name: string
  avatar_url: string
  profile: string
  contributions: (string | { type: string; url: string })[]
}

/**
 * A person as `.all-contributorsrc` has them: whoever has a GitHub login and contributions. It is a file for the
 * public, so whoever is hidden is never in it.
 */
export function contributorOf(record: ExportRecord): Contributor | undefined {
  const { github, name, avatarURL, website, contributions, isHidden, isUnannounced } = record
  if (!github || !Array.isArray(contributions) || isHidden || isUnannounced) return undefined
  return {
    login: String(github),
    name: String(name),
    avatar_url: String(avatarURL ?? `https://github.com/${github}.png`),
    profile: String(website ?? `https://github.com/${github}`),
    contributions: contributions.map(({ type, url }) => (url ? { type, url } : type)),
  }
}

/** The whole file, under the community's name and that of its GitHub organization. */
export const allContributors = ({
  settings: { name, socialLinks },
  contributors,
}: {
  settings: Record<string, unknown>
  contributors: readonly Contributor[]
}): string =>
  json({
    projectName: name ?? '',
    projectOwner: ownerIn(socialLinks),
    repoType: 'github',
    files: ['README.md'],
    imageSize: 100,
    commit: false,
    contributors,
  })

const ownerIn = (links: unknown): string =>
  (Array.isArray(links) ? links : [])
    .map(({ url }) => /^https?:\/\/github\.com\/([\w-]+)/i.exec(String(url))?.[1])
    .find(Boolean) ?? ''
