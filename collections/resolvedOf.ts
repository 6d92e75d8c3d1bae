import type { Config, Payload } from 'payload'
import type { Resolved } from './resolved.js'

const key = 'laurel'

/** Lets commands and jobs find what the plugin was told, by the config alone. */
export const withResolved = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  custom: { ...config.custom, [key]: resolved },
})

/**
 * What the plugin was told in this installation: slugs, what it has, permissions.
 * @throws Error of one line where the config has no Laurel.
 */
export function resolvedOf({ config }: Pick<Payload, 'config'>): Resolved {
  const resolved: Resolved | undefined = config.custom?.[key]
  if (resolved) return resolved
  throw new Error('This Payload config has no Laurel: add laurel() to its plugins')
}
