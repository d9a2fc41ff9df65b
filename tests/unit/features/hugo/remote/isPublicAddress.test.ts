import { describe, expect, test } from '@jest/globals'

import { isPublicAddress } from '../../../../../src/features/hugo/remote/isPublicAddress.ts'

describe('an address of the public internet', () => {
  test.each(['1.1.1.1', '8.8.8.8', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1111'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback, anywhere in it', '127.255.255.254'],
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private, class A', '10.0.0.1'],
    ['private, class B', '172.16.0.1'],
    ['private, class B, its end', '172.31.255.255'],
    ['private, class C', '192.168.1.1'],
    ['link-local: the metadata of most clouds', '169.254.169.254'],
    ['shared by carriers', '100.64.0.1'],
    ['shared by carriers: the metadata of a cloud', '100.100.100.200'],
    ['the host of a cloud’s machines', '168.63.129.16'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['documentation, second', '198.51.100.1'],
    ['documentation, third', '203.0.113.9'],
    ['benchmarks', '198.18.0.1'],
    ['6to4 relays', '192.88.99.1'],
    ['multicast', '224.0.0.1'],
    ['multicast, site-local', '239.255.255.250'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, in hexadecimal', '::ffff:7f00:1'],
    ['IPv4 in IPv6, of a public address', '::ffff:8.8.8.8'],
    ['IPv4 in IPv6, the abolished way', '::7f00:1'],
    ['IPv4 in IPv6, translated', '::ffff:0:7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, local', '64:ff9b:1::a00:1'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['unique local', 'fc00::1'],
    ['unique local: the metadata of a cloud', 'fd00:ec2::254'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local with a zone', 'fe80::1%eth0'],
    ['a public address with a zone', '2606:4700::1111%lo'],
    ['site-local, abolished', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['discarded', '100::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('is not %s (%s)', (_, address) => expect(isPublicAddress(address)).toBe(false))
})
