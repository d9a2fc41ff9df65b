import type { Message } from '../../src/kernel/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import { messages } from './messages.ts'
import type { PageVerdict, Verdict } from './verdict.ts'
import { isGoodPage } from './verdict.ts'

/** How many good pages are listed after the bad ones, and how much of each bad one is shown. */
const shown = { good: 10, stretches: 8, width: 60 } as const

const both = (message: Message, values: Record<string, string | number> = {}): string[] => [
  say(message, 'zh-TW', values),
  say(message, 'en', values),
]

const oneLine = (message: Message, values: Record<string, string | number> = {}): string =>
  both(message, values).join(' / ')

const percent = (share: number): string => (Math.floor(share * 100_000) / 1000).toFixed(3)

const cut = (text: string): string =>
  text.length <= shown.width ? text : `${text.slice(0, shown.width)}…`

const rowOf = (page: PageVerdict): string => {
  const { differences, pictures, losses } = page
  const numbers = [page.characters, differences.length, pictures.length, losses.length]
  const state = page.state === 'compared' ? '' : `  ${oneLine(messages[page.state])}`
  const share = page.state === 'compared' ? percent(page.share) : '–'
  const columns = [share.padStart(8), ...numbers.map((one) => String(one).padStart(6))]
  return `${isGoodPage(page) ? '✓' : '✗'} ${columns.join(' ')}  ${page.file}${state}`
}

const detailsOf = (page: PageVerdict): string[] => [
  ...(page.reason === '' ? [] : [page.reason]),
  ...page.missing.slice(0, shown.stretches).map(({ before, missing, after }) => {
    return `${oneLine(messages.text)}: ${before}⟦${cut(missing)}⟧${after}`
  }),
  ...(page.missing.length > shown.stretches ? ['…'] : []),
  ...page.differences.map(({ field, hugo, ours }) => {
    return `${field}: ${oneLine(messages.difference, { hugo: cut(hugo), ours: cut(ours) })}`
  }),
  ...page.pictures.map((address) => `${oneLine(messages.picture)}: ${cut(address)}`),
  ...page.losses.map(({ kind, hugo, ours }) => {
    return `${oneLine(messages.loss)} ${kind}: ${oneLine(messages.difference, { hugo, ours })}`
  }),
]

/** Write a verdict as lines for a terminal, in both languages, the worst pages first. */
export const writeVerdict = (verdict: Verdict): string[] => {
  const { pages, pairs, notes, refused } = verdict
  const bad = pages.filter((page) => !isGoodPage(page) || page.state !== 'compared')
  const good = pages.filter((page) => !bad.includes(page))
  const list = (head: Message, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ['', ...both(head), ...items.map((one) => `  ${one}`)]
  const shares = pages.filter(({ state }) => state === 'compared').map(({ share }) => share)
  const sum = (count: (page: PageVerdict) => number) =>
    pages.reduce((total, page) => total + count(page), 0)
  return [
    ...both(messages.settings, { hugo: verdict.hugo }),
    ...list(messages.notes, notes),
    ...list(messages.refused, refused),
    '',
    oneLine(messages.columns),
    ...bad.flatMap((page) => [rowOf(page), ...detailsOf(page).map((line) => `      ${line}`)]),
    ...good.slice(0, shown.good).map(rowOf),
    ...(good.length > shown.good
      ? [`  ${oneLine(messages.moreGood, { count: good.length - shown.good })}`]
      : []),
    ...list(messages.lostPair, pairs.lost),
    ...list(messages.madePair, pairs.made),
    '',
    ...both(messages.summary, {
      good: pages.filter(isGoodPage).length,
      pages: pages.length,
      mean: percent(verdict.mean),
      worst: percent(Math.min(1, ...shares)),
      same: pairs.same,
      pairs: pairs.hugo,
      pictures: verdict.pictures,
      lostPictures: sum((page) => page.pictures.length),
      losses: sum((page) => page.losses.length),
    }),
  ]
}
