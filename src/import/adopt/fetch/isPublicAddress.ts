import ipaddr from 'ipaddr.js'

/** What IPv6 gives out to the public so far; all else, whatever it is one day, is not. */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** In 2000::/3, yet for examples alone; `ipaddr.js` knows the older such range. */
const documentation = ipaddr.parseCIDR('3fff::/20')

/** Looks public and answers inside of Azure alone, to machines about themselves. */
const metadata = new Set(['168.63.129.16'])

/**
 * Whether an IP address belongs to the public internet. Private, loopback, link-local, shared (CGNAT), multicast,
 * reserved and unspecified ones don't, nor what carries an IPv4 address inside IPv6 (mapped, NAT64, 6to4, Teredo).
 * False for what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  if (ip.range() !== 'unicast') return false
  if (ip.kind() === 'ipv4') return !metadata.has(ip.toString())
  return ip.match(globalUnicast) && !ip.match(documentation)
}
