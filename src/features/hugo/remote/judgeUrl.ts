import { isIP } from 'node:net'

import type { FetchRefusal } from './fetchRefusal.ts'
import type { HostRule } from './hostRule.ts'

/**
 * Judge an address before its host is asked for anything; nothing is said of one that may be tried.
 *
 * A host that is written as a number, of whatever notation, is an IP address once it has been
 * parsed. None is ever asked: what a name means is looked up, and judged, when it is connected to.
 */
export const judgeUrl = (url: URL, rules: readonly HostRule[]): FetchRefusal | undefined => {
  const host = url.hostname.replace(/\.$/, '')
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const isNumber = host.startsWith('[') || isIP(host) !== 0
  if (!isWeb || isNumber || url.username !== '' || url.password !== '') {
    return { finding: 'fetch-address' }
  }
  const named = rules.filter((rule) =>
    rule.isBelow ? host.endsWith(`.${rule.host}`) : host === rule.host,
  )
  if (named.length === 0) return { finding: 'fetch-host', values: { host: url.host } }
  // The usual ports of http and https are never written.
  const isOpen = named.some(({ port }) =>
    port === undefined ? url.port === '' : port === (url.port || usualPort(url)),
  )
  return isOpen ? undefined : { finding: 'fetch-address' }
}

const usualPort = ({ protocol }: URL): string => (protocol === 'https:' ? '443' : '80')
