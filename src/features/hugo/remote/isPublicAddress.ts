import ipaddr from 'ipaddr.js'

/** Services of clouds that answer at addresses which look like anybody's: Azure's, for one. */
const ofClouds = new Set(['168.63.129.16'])

/** What IPv6 gives to the public; the rest is reserved, local, or stands for IPv4 addresses. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Tell whether an IP address is one of the public internet.
 *
 * Everything is refused that has a purpose of its own in the registries of special addresses:
 * loopback, private, link-local (where clouds keep their metadata), shared by carriers, multicast,
 * reserved, and every form of IPv6 in which an IPv4 address hides.
 */
export const isPublicAddress = (address: string): boolean => {
  // A zone says that it is local; the parser would leave it out.
  if (!ipaddr.isValid(address) || address.includes('%') || ofClouds.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalIpv6)
}
