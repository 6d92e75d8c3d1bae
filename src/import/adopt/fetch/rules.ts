import { isPublicAddress } from './isPublicAddress.js'

/** What may be fetched. Every number has its default in `webRules`; tests bring their own. */
export type FetchRules = {
  /** Whether a connection may be made to an IP address, whatever name led there. */
  isAllowedAddress: (address: string) => boolean
  isAllowedPort: (port: number) => boolean
  /** How large a file may be, unpacked. */
  mostBytes: number
  mostRedirects: number
  /** Milliseconds until a connection stands. */
  connectTime: number
  /** Milliseconds of silence, before and within an answer. */
  silence: number
  /** Milliseconds for all of it, redirects counted. */
  wholeTime: number
}

export const webRules: FetchRules = {
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => port === 80 || port === 443,
  mostBytes: 20 * 1024 * 1024,
  mostRedirects: 5,
  connectTime: 10_000,
  silence: 20_000,
  wholeTime: 60_000,
}
