import { describe, expect, it } from '@jest/globals'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import { readContent } from '../../../src/demo/readContent.ts'
import { storyBody } from '../../../src/demo/storyBody.ts'

const { stories } = await readContent()
const [example] = stories

type Fields = { id: string; blockType: string }

const fieldsIn = (value: unknown): Fields[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(fieldsIn)
  return 'blockType' in value ? [value as Fields, ...inner] : inner
}

const bodyOf = (markdown: string): Body => storyBody({ ...example!, markdown }, () => 7)

describe('storyBody', () => {
  it.each(stories.map((story) => [`${story.key}/${story.language}`, story] as const))(
    '%s is kept whole',
    (_, story) => {
      const body = storyBody(story, () => 1)
      const fields = fieldsIn(body)
      expect(plainText(body)).not.toMatch(/\{\{|\}\}|\*\*|\p{Private_Use}/u)
      expect(fields.filter(({ blockType }) => /shortcode|raw-html|code/.test(blockType))).toEqual(
        [],
      )
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    },
  )

  it('shows every block of an article somewhere', () => {
    const used = new Set(
      stories.flatMap((story) => fieldsIn(storyBody(story, () => 1))).map((one) => one.blockType),
    )
    expect([...used].sort()).toEqual([
      'callout',
      'chart',
      'chip-mention',
      'figure',
      'quotation',
      'source-citation',
      'spec-table',
      'video',
    ])
  })

  it('reads the video whose id begins with an underscore', () => {
    expect(fieldsIn(bodyOf('{{< youtube id="_1f-o0nqpEI" title="t" >}}'))).toMatchObject([
      { blockType: 'video', provider: 'youtube', videoId: '_1f-o0nqpEI', title: 't' },
    ])
  })

  it('keeps a chip in a call-out as a word', () => {
    const body = bodyOf(
      '{{< callout kind="tip" title="t" >}}\n看{{< chip "h20" >}}H20{{< /chip >}}。\n{{< /callout >}}',
    )
    expect(fieldsIn(body).map(({ blockType }) => blockType)).toEqual(['callout'])
    expect(JSON.stringify(body)).toContain('看H20。')
  })

  it('refuses a shortcode that no story may use', () => {
    expect(() => bodyOf('{{< tweet "1" >}}')).toThrow('tweet')
  })

  it('refuses one that lacks an argument', () => {
    expect(() => bodyOf('{{< figure caption="c" >}}')).toThrow('picture')
  })

  it('refuses what it could not keep, naming the file', () => {
    expect(() => bodyOf('[^1] without a note\n\n[^2]: a note')).toThrow(/\.md: /)
    expect(() => bodyOf('{{< callout kind="tip" title="t" >}}')).toThrow('does not end')
    expect(() => bodyOf('{{< cite rule-2023 >}}')).toThrow('not closed')
  })
})
