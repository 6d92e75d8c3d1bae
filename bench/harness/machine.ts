import { cpus } from 'node:os'

/** What the figures were taken on. */
export function machine(): string {
  const [first] = cpus()
  const cores = cpus().length
  return `Node ${process.versions.node}, ${cores} ${cores === 1 ? 'core' : 'cores'}${first ? ` (${first.model.trim()})` : ''}, ${process.platform}`
}
