/**
 * Payload keeps its instances and its GraphQL schema in global variables. A test file with several instances
 * has to say which of them Payload's own handlers, which know the key `default` alone, shall use.
 */
type Entry = { initializedCrons: boolean }

/** Makes the instance the one of Payload's stock handlers. */
export const makeDefault = (key: string): void => {
  const entry = instances().get(key)
  if (entry === undefined || instances().get('default') === entry) return
  instances().set('default', entry)
  const graphql: { graphql: unknown; promise: unknown } | undefined = Reflect.get(
    globalThis,
    '_payload_graphql',
  )
  if (graphql) Object.assign(graphql, { graphql: null, promise: null })
}

/** Else the first request through a stock handler starts the job runner. */
export const keepCronsOff = (key: string): void => {
  const entry = instances().get(key)
  if (entry) entry.initializedCrons = true
}

/** Lets go of an instance that was destroyed; Payload would hand it out again. */
export const forget = (key: string): void => {
  if (instances().get('default') === instances().get(key)) instances().delete('default')
  instances().delete(key)
}

const instances = (): Map<string, Entry> => Reflect.get(globalThis, '_payload')
