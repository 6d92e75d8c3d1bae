import { compactKey, fileNameParts } from '../../../identity/index.js'
import type { RosterCertificate } from './types.js'

/** Certificates by the name of the file that their address ends in. */
export function formerFiles(certificates: readonly RosterCertificate[]): Map<string, RosterCertificate[]> {
  const found = new Map<string, RosterCertificate[]>()
  for (const certificate of certificates) {
    const key = formerFileKey(lastPart(certificate.sourceURL ?? ''))
    const others = found.get(key)
    if (others) others.push(certificate)
    else if (key) found.set(key, [certificate])
  }
  return found
}

/** One key for a file's name, whatever its kind and however often it was downloaded: `x (1).png`, `x - 副本.pdf`. */
export const formerFileKey = (name: string): string =>
  compactKey(
    fileNameParts(name).base.replace(/(?:\s*\(\d{1,3}\)|\s*-?\s*(?:copy|副本|拷贝)(?:\s*\d{1,2})?)+$/i, ''),
  )

const lastPart = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1) ?? ''
