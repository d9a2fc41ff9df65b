import type { Locale } from '../../../kernel/locale.ts'
import { sayInstant } from '../sayInstant.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

/** Tell whether readers see a post. */
export const whyReaders = ({ own, zone }: Standing, language: Locale): WhyItem => {
  if (own.isInTrash) {
    const said = { text: words.inTrash, advice: words.inTrashAdvice }
    return whyItem('readers', 'bad', language, said)
  }
  if (!own.isPublished || own.publishedAt === null) {
    const waiting = own.waiting.find(({ action }) => action === 'publish')
    if (waiting) {
      const level = waiting.state === 'armed' ? 'warning' : 'bad'
      return whyItem('readers', level, language, { text: words.notLive })
    }
    const said = { text: words.notLive, advice: words.notLiveAdvice }
    return whyItem('readers', 'bad', language, said)
  }
  const values = { at: sayInstant(own.publishedAt, zone), zone }
  if (!own.hasChanges) return whyItem('readers', 'ok', language, { text: words.live, values })
  const said = { text: words.liveOlder, advice: words.liveOlderAdvice, values }
  return whyItem('readers', 'warning', language, said)
}
