import type { Locale } from '../../../kernel/locale.ts'
import { sayUntil } from '../embargo/embargo.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

const own = ({ own: { embargo, waiting } }: Standing, language: Locale): WhyItem => {
  if (!embargo) return whyItem('embargo', 'ok', language, { text: words.embargoNone })
  const values = { until: sayUntil(embargo), note: embargo.note ?? embargo.proof?.filename ?? '' }
  if (embargo.isOver) return whyItem('embargo', 'ok', language, { text: words.embargoOver, values })
  const isPlanned = waiting.some(
    ({ action, state, instant }) =>
      action === 'publish' && state === 'armed' && instant >= embargo.instant,
  )
  if (isPlanned) return whyItem('embargo', 'ok', language, { text: words.embargoed, values })
  const said = { text: words.embargoed, values, advice: words.embargoedAdvice }
  return whyItem('embargo', 'bad', language, said)
}

const other = ({ own: post, other: counterpart }: Standing, language: Locale): WhyItem[] => {
  const theirs = counterpart?.embargo
  if (!theirs || theirs.isOver || post.embargo?.instant === theirs.instant) return []
  const values = { until: sayUntil(theirs) }
  // What readers see takes no embargo any more.
  const advice = post.isPublished ? {} : { advice: words.embargoOfOtherAdvice }
  const said = { text: words.embargoOfOther, values, ...advice }
  return [whyItem('embargo', 'warning', language, said)]
}

/** Tell until when a post is under embargo and why, and whether its counterpart is and it is not. */
export const whyEmbargo = (standing: Standing, language: Locale): WhyItem[] => [
  own(standing, language),
  ...other(standing, language),
]
