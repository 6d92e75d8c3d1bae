/** Where the file itself lies: the page that GitHub shows of a file is no file. */
export function fileAddress(address: string): string {
  const page = /^https?:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/([^?#]+)/i.exec(address)
  if (!page) return address
  const [, owner, repository, path] = page
  return `https://raw.githubusercontent.com/${owner}/${repository}/${path}`
}

const badgeHosts =
  /^(?:img\.shields\.io|badgen\.net|badge\.fury\.io|badges\.gitter\.im|(?:www\.)?codecov\.io)$/i

/** Whether a picture shows how things stand at the moment, as the badges of a build do: a copy would stop telling it. */
export function isLivePicture(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  return badgeHosts.test(hostname) || /(?:^|[/_-])badge(?:\.svg|\.png)?$/i.test(pathname)
}
