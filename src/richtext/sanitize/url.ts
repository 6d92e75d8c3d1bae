const schemes = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'ftp'])
const pictureSchemes = new Set(['http', 'https'])

// Browsers skip these characters inside a scheme, so they must go before it is read.
const ignored = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/**
 * An address that is safe to link to, or null: relative, or of http, https, mailto, tel, sms or ftp.
 * Control characters are dropped and spaces encoded.
 */
export const safeURL = (url: string): string | null => checked(url, schemes)

/** An address that is safe to show as a picture, or null: relative, http or https. */
export const safePictureURL = (url: string): string | null => checked(url, pictureSchemes)

/** Makes a path such as `/docs` absolute when `publicURL` is known; other addresses stay as they are. */
export const absoluteURL = (url: string, publicURL?: string): string =>
  publicURL && url.startsWith('/') && !/^\/[/\\]/.test(url) ? publicURL.replace(/\/+$/, '') + url : url

/** Whether an address leads to another host than that of `publicURL`. */
export const isExternal = (url: string, publicURL?: string): boolean => {
  if (!/^(?:https?:)?[/\\]{2}/i.test(url)) return false
  const target = parsed(url.replace(/^[/\\]{2}/, 'https://'))
  return target?.host !== parsed(publicURL ?? '')?.host
}

function checked(url: string, allowed: Set<string>): string | null {
  const clean = url.replace(ignored, '').trim().replaceAll(' ', '%20')
  const scheme = /^([^/?#]*?):/.exec(clean)?.[1]
  if (scheme !== undefined && !allowed.has(scheme.toLowerCase())) return null
  return clean === '' ? null : clean
}

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)
