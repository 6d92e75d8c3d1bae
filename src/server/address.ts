import type { IncomingMessage } from 'node:http'

/**
 * The path that a request means, decoded, with its dots and doubled slashes resolved: what Payload and Next
 * will see in the end, so that no spelling of an address slips past a rule. Undefined if it is malformed.
 */
export function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string | undefined {
  const written = url.replace(/^[/\\]+/, '/')
  if (!URL.canParse(written, 'http://laurel')) return undefined
  try {
    return decodeURIComponent(new URL(written, 'http://laurel').pathname).replace(/\/{2,}/g, '/')
  } catch {
    return undefined
  }
}

/** Whether a path belongs to the API, which answers in JSON. */
export const isUnder = (path: string | undefined, root: string): boolean =>
  path === root || Boolean(path?.startsWith(`${root}/`))
