const secretNames = /token|password|secret|signature|credential|api-?key|auth|email|variables|^query$|^code$/i
const secretPaths = /(\/(?:reset|verify|reset-password)\/)(?!:)[^/?#]+/gi

/** An address as it may be logged: without the values of secrets, in its query or in its path. */
export function redactAddress(address: string): string {
  const [path = '', query] = split(address)
  const safePath = path.replace(secretPaths, '$1[redacted]')
  if (query === undefined) return safePath
  const safeQuery = query
    .split('&')
    .map((pair) =>
      secretNames.test(decoded(pair.split('=')[0] ?? '')) ? `${pair.split('=')[0]}=[redacted]` : pair,
    )
    .join('&')
  return `${safePath}?${safeQuery}`
}

function split(address: string): [string, string | undefined] {
  const mark = address.indexOf('?')
  return mark === -1 ? [address, undefined] : [address.slice(0, mark), address.slice(mark + 1)]
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
