import fs from 'node:fs'

import type { Message } from '../../src/kernel/messages.ts'
import { sayInBoth } from '../../src/kernel/messages.ts'
import type { PairVerdict } from './judgePairs.ts'
import { judgePairs } from './judgePairs.ts'
import { messages } from './messages.ts'

/**
 * `npm run bilingual:pairs -- <folder>`: how many segments of pairs of pages are proposed to be
 * joined as somebody who has read them joined them.
 *
 * Exit code 0 if enough of them are, 1 if not or if the pages have changed since, 2 for wrong use.
 */
const least = 97

const tell = (message: Message) => console.error(`${message['zh-TW']}\n${message.en}`)

const percentOf = (right: number, segments: number): string =>
  (Math.floor((right / segments) * 10_000) / 100).toFixed(2)

const show = (verdicts: readonly PairVerdict[]): boolean => {
  let isGood = true
  for (const set of ['sample', 'held out'] as const) {
    const own = verdicts.filter((one) => one.set === set)
    console.log(`${messages[set]['zh-TW']} / ${messages[set].en}`)
    for (const { path, segments, right, wrong } of own) {
      console.log(`${percentOf(right, segments).padStart(8)}  ${right}/${segments}  ${path}`)
      for (const one of wrong) console.log(`          ${one}`)
    }
    const right = own.reduce((sum, one) => sum + one.right, 0)
    const segments = own.reduce((sum, one) => sum + one.segments, 0)
    const percent = percentOf(right, segments)
    const total = sayInBoth(messages.total, { right, segments, percent, least })
    console.log(`  ${total['zh-TW']}\n  ${total.en}\n`)
    isGood &&= Number(percent) >= least
  }
  return isGood
}

const judge = (dir: string): number => {
  const verdicts = judgePairs(dir)
  if (verdicts.ok) return show(verdicts.value) ? 0 : 1
  tell(verdicts.problem)
  return 1
}

const [dir, ...more] = process.argv.slice(2)
const isFolder = dir !== undefined && fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()
if (!isFolder || more.length > 0) tell(messages.usage)
process.exit(isFolder && more.length === 0 ? judge(dir) : 2)
