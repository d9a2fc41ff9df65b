import { isIP } from 'node:net'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'

/** A host that pictures may be fetched from. */
export type HostRule = {
  /** In lower case, as addresses have it: `xn--…` for names that are not ASCII. */
  readonly host: string
  /** Whether the hosts below it are meant, and not itself. */
  readonly isBelow: boolean
  /** The only port; without, the usual one of http and of https. */
  readonly port: string | undefined
}

const shape = /^(\*\.)?([^\s/@:?#*%[\]\\]+)(?::(\d{1,5}))?$/

const parseRule = (text: string): HostRule | undefined => {
  const [, star, name = '', port] = shape.exec(text) ?? []
  if (!URL.canParse(`http://${name}`)) return undefined
  const host = new URL(`http://${name}`).hostname.replace(/\.$/, '')
  // Numbers of every notation have become an address by now.
  if (host === '' || isIP(host) !== 0) return undefined
  // What ends like all the hosts of a country or of a trade would be no limit.
  if (star !== undefined && !host.includes('.')) return undefined
  return { host, isBelow: star !== undefined, port }
}

/**
 * Parse the hosts that pictures may be fetched from, as the command line gives them.
 *
 * @returns the rules; or the first word that is none.
 * @example
 * parseHosts('cdn.example.org,*.example.net,pictures.example:8443')
 */
export const parseHosts = (text: string): Result<readonly HostRule[], string> => {
  const words = text.split(',').map((word) => word.trim())
  const rules: HostRule[] = []
  for (const word of words.filter(Boolean)) {
    const rule = parseRule(word)
    if (rule === undefined) return fail(word)
    rules.push(rule)
  }
  return ok(rules)
}
