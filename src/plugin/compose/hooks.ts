import type { CollectionConfig } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Both collections' hooks, event by event. */
export function composeHooks({ first = {}, second = {} }: { first?: Hooks; second?: Hooks }): Hooks {
  const events = new Set([...Object.keys(first), ...Object.keys(second)]) as Set<keyof Hooks>
  const both = [...events].map((event) => [event, [...(first[event] ?? []), ...(second[event] ?? [])]])
  return Object.fromEntries(both)
}
