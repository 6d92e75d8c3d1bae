import { posix } from 'node:path'
import { isListPath } from '../parse/index.js'

/** What a file is to an import: a post, a list of people, or something that lies beside them. */
export type FileKind = 'post' | 'list' | 'beside'

const posts = new Set(['.md', '.markdown', '.mdx', '.mdown', '.mkd'])
const settings =
  /^(?:package(?:-lock)?|tsconfig.*|jsconfig|composer|lerna|renovate|vercel|netlify|turbo|nx|deno|bower|manifest|(?:_|hugo|docs|site|theme)?config|hugo|mkdocs|docker-compose.*|compose|pnpm-(?:lock|workspace)|crowdin|.*\.config|.*[.-]lock)\.(?:json|ya?ml)$/i

/** What the name of a file says that it is. Settings of tools are data, and no lists. */
export function kindOfFile(path: string): FileKind {
  const name = posix.basename(path)
  const ending = posix.extname(name).toLowerCase()
  if (posts.has(ending)) return 'post'
  return isListPath(path) && !settings.test(name) ? 'list' : 'beside'
}

/** Whether a folder is walked past it: hidden files and folders, what tools installed, what macOS adds. */
export const isLeftOut = (name: string): boolean =>
  (name.startsWith('.') && name !== '.all-contributorsrc') || name === 'node_modules' || name === '__MACOSX'
