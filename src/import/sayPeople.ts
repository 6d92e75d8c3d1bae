import type { Apart, Merge } from './plan/index.js'
import { type ImportWarning, say } from './say.js'

/** That somebody was taken for another by the name alone. */
export function sayMerge({ first, second, file, line, firstFile, firstLine }: Merge): ImportWarning {
  const written = { first, second }
  const said =
    firstFile === undefined
      ? say({ key: 'confirmKnown', line, values: written })
      : say({ key: 'confirmMerge', line, values: { ...written, where: `${firstFile}:${firstLine}` } })
  return { file, ...said }
}

/** That somebody has the name of another and is not the same. */
export function sayApart({ name, by, file, line, otherFile, otherLine, slug }: Apart): ImportWarning {
  const reason = { key: by === 'github' ? ('apartGithub' as const) : ('apartCertificate' as const) }
  const said =
    otherFile === undefined
      ? say({ key: 'apartKnown', line, values: { name, slug: slug ?? '', reason } })
      : say({ key: 'apart', line, values: { name, where: `${otherFile}:${otherLine}`, reason } })
  return { file, ...said }
}
