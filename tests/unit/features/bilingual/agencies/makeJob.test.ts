import { describe, expect, it } from '@jest/globals'

import { block } from '../../../../../src/content/lexical/block.ts'
import { body } from '../../../../../src/content/lexical/body.ts'
import { paragraph } from '../../../../../src/content/lexical/paragraph.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import { makeJob } from '../../../../../src/features/bilingual/agencies/makeJob.ts'
import { writeXliff } from '../../../../../src/features/bilingual/agencies/write/writeXliff.ts'
import type { Agreement } from '../../../../../src/features/bilingual/alignment/agreement.ts'
import { buildStoryNow } from '../../../../support/agencies/buildStoryNow.ts'

const id = (letter: string) => letter.repeat(24)
const line = (letter: string, words: string) => ({
  ...paragraph([text(words)]),
  $: { segment: id(letter) },
})

const chinese = {
  title: '標題',
  body: body([
    line('a', '頻寬為 5 TB/s。'),
    line('b', '僅中文。'),
    block({ id: id('c'), blockType: 'quotation', quote: 'We will respond.', speaker: '部長' }),
    block({ id: id('d'), blockType: 'raw-html', html: '<p>原樣</p>' }),
  ]),
}
const english = { title: 'Title', body: body([line('1', 'Its bandwidth is 4 TB/s.')]) }

const agree = (
  kind: Agreement['kind'],
  zh: readonly [id: string, text: string],
  en?: readonly [id: string, text: string],
  by?: number,
): Agreement => ({
  id: zh[0],
  kind,
  source: 'zh-TW',
  origin: 'person',
  sides: {
    'zh-TW': { ids: [zh[0]], texts: [zh[1]] },
    en: { ids: en ? [en[0]] : [], texts: en ? [en[1]] : [] },
  },
  ...(by === undefined ? {} : { by }),
})

const story = buildStoryNow(chinese, english, [
  agree('agreed', ['title', '標題'], ['title', 'Title'], 3),
  agree('agreed', [id('a'), '頻寬為 4 TB/s。'], [id('1'), 'Its bandwidth is 4 TB/s.']),
  agree('alone', [id('b'), '僅中文。']),
])

const job = makeJob(story, story.posts['zh-TW'], story.posts.en, { only: 'all' }, 'now')!
const unitOf = (own: string) => job.units.find((unit) => unit.id === own)

describe('what an agency gets of a story', () => {
  it('comes in the order of its source, with how each paragraph stands', () => {
    expect(job.units.map(({ id: own, state }) => [own, state.state, state.subState])).toEqual([
      ['title', 'final', 'waferdesk:fresh'],
      [id('a'), 'initial', 'waferdesk:stale'],
      [id('b'), 'reviewed', 'waferdesk:alone'],
      [`${id('c')}.quote`, 'initial', 'waferdesk:untranslated'],
      [`${id('c')}.speaker`, 'initial', 'waferdesk:untranslated'],
      [`${id('d')}.html`, 'initial', 'waferdesk:untranslated'],
    ])
  })

  it('says what the source said when it was translated', () => {
    expect(unitOf(id('a'))).toMatchObject({
      isOpen: true,
      notes: [expect.stringContaining('頻寬為 4 TB/s。')],
    })
  })

  it('is not to translate a quotation in its own language, raw HTML, or what is different on purpose', () => {
    const closed = job.units.filter(({ isOpen }) => !isOpen).map((unit) => unit.id)
    expect(closed).toEqual([id('b'), `${id('c')}.quote`, `${id('d')}.html`])
    expect(writeXliff(job).match(/translate="no"/g)).toHaveLength(3)
  })

  it('is nothing where only such paragraphs are asked for', () => {
    const joints = new Set<string>()
    const scope = { only: 'all', joints } as const
    expect(makeJob(story, story.posts['zh-TW'], story.posts.en, scope, 'now')).toBeUndefined()
  })
})
