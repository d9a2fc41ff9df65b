import type { Message } from '../../../kernel/messages.ts'
import { allSeries } from './series.ts'

/** The families of properties, in the order in which a data sheet is read. */
export const propertyFamilies = ['rates', 'memory', 'links', 'making', 'power', 'market'] as const

/** A family of properties: what a desk decides about in one go. */
export type PropertyFamily = (typeof propertyFamilies)[number]

/** What families of properties are called. */
export const propertyFamilyWords: Readonly<Record<PropertyFamily, Message>> = {
  rates: { en: 'Peak rates', 'zh-TW': '峰值算力' },
  memory: { en: 'Memory', 'zh-TW': '記憶體' },
  links: { en: 'Link, host and network', 'zh-TW': '互連、主機與網路' },
  making: { en: 'Process and die', 'zh-TW': '製程與晶粒' },
  power: { en: 'Power', 'zh-TW': '功耗' },
  market: { en: 'Dates and price', 'zh-TW': '日期與價格' },
}

const members: Readonly<Record<string, PropertyFamily>> = {
  'memory-capacity': 'memory',
  'memory-type': 'memory',
  'memory-bandwidth': 'memory',
  'link-bandwidth': 'links',
  'host-bandwidth': 'links',
  'network-bandwidth': 'links',
  foundry: 'making',
  node: 'making',
  'node-class': 'making',
  'die-area': 'making',
  'logic-dies': 'making',
  transistors: 'making',
  tdp: 'power',
  announced: 'market',
  released: 'market',
  price: 'market',
}

/** Tell to which family a series belongs; `undefined` for one that is not known. */
export const familyOf = (series: string): PropertyFamily | undefined =>
  series.startsWith('rate.') ? 'rates' : members[series]

/** Name the series of a family. */
export const seriesOfFamily = (family: PropertyFamily): readonly string[] =>
  allSeries.flatMap(({ key }) => (familyOf(key) === family ? [key] : []))
