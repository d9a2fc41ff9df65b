import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { WhyText } from './cellStatement.ts'
import type { QuantitySeries } from './seriesOfRate.ts'
import { seriesOfRate } from './seriesOfRate.ts'

const memory = /記憶體|內存|顯存|memory|HBM|GDDR|DRAM|VRAM/i

const bandwidths: ReadonlyArray<readonly [series: string, noun: RegExp]> = [
  ['memory-bandwidth', memory],
  [
    'link-bandwidth',
    /互連|互聯|晶片間|NVLink|NVSwitch|UALink|interconnect|\blinks?\b|infinity fabric/i,
  ],
  ['host-bandwidth', /PCIe|PCI Express|主機|\bhost\b/i],
  ['network-bandwidth', /網路|\bnetwork\b|ethernet|infiniband/i],
]

const oneWay = /單向|每方向|\b(?:one|per|each)[- ](?:way|direction)\b|\bunidirectional\b/i

const seriesOfBandwidth = (scopes: readonly string[]): Result<QuantitySeries, WhyText> => {
  for (const scope of scopes) {
    const found = bandwidths.filter(([, noun]) => noun.test(scope)).map(([series]) => series)
    if (found.length > 1) return fail('ambiguous')
    const [series] = found
    if (series === undefined) continue
    const isHalf = oneWay.test(scopes.join(' '))
    // Links and hosts are kept for both directions: to double a number would be to compute it.
    if (isHalf && /^(?:link|host)/.test(series)) return fail('one-direction')
    return ok({ keys: [series] })
  }
  return fail('which-bandwidth')
}

type Plain = { readonly series: string; readonly noun: RegExp; readonly not?: RegExp }

const plain: Readonly<Record<string, Plain>> = {
  B: {
    series: 'memory-capacity',
    noun: memory,
    not: /快取|緩衝|儲存|硬碟|\bcache\b|\bSRAM\b|\bstorage\b|\bSSD\b|\bL[123]\b/i,
  },
  nm: { series: 'node-class', noun: /製程|架構|節點|process|node|architecture|class/i },
  'mm^2': { series: 'die-area', noun: /晶粒|裸晶|面積|\bdies?\b|\barea\b/i },
  W: { series: 'tdp', noun: /功耗|耗電|TDP|\bpower\b/i },
  USD: { series: 'price', noun: /價|售|\bprices?\b|\bMSRP\b|\bcosts?\b/i },
  one: { series: 'transistors', noun: /電晶體|transistor/i },
}

const plainOf = (unit: string): Plain | undefined => {
  if (/^[GTPE]i?B$/i.test(unit)) return plain['B']
  return plain[unit === 'kW' ? 'W' : unit]
}

const isBare = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.replaceAll(/[(（][^)）]*[)）]/g, ''))

/**
 * Tell which series a quantity is of: its unit says what was measured, its noun of what.
 *
 * `600GB/s` alone is no bandwidth of anything; a capacity, a power or an area may stand alone where
 * nothing else is said of it.
 *
 * @param scopes texts around it, the nearest first.
 */
export const seriesOfQuantity = (
  unit: string,
  scopes: readonly string[],
): Result<QuantitySeries, WhyText> => {
  if (unit.endsWith('OPS')) return seriesOfRate(scopes)
  if (/b\/s$/i.test(unit)) return seriesOfBandwidth(scopes)
  const own = plainOf(unit)
  if (!own) return fail('unknown-noun')
  const [nearest = ''] = scopes
  if (own.not?.test(scopes.join(' '))) return fail('unknown-noun')
  const isNamed = scopes.some((scope) => own.noun.test(scope))
  return isNamed || isBare(nearest) ? ok({ keys: [own.series] }) : fail('unknown-noun')
}
