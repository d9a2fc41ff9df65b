import { describe, expect, it } from '@jest/globals'

import type { ChartBlock } from '../../../../../src/content/blocks.ts'
import { block } from '../../../../../src/content/lexical/block.ts'
import { body } from '../../../../../src/content/lexical/body.ts'
import { openIslands } from '../../../../../src/content/markdown/islands.ts'
import { parseMarkdown } from '../../../../../src/content/markdown/parseMarkdown.ts'
import type { Writing } from '../../../../../src/content/markdown/write/writing.ts'
import { writeMarkdown } from '../../../../../src/content/markdown/write/writeMarkdown.ts'
import type { BodySetting } from '../../../../../src/features/hugo/export/bodyWriter.ts'
import { bodyWriter } from '../../../../../src/features/hugo/export/bodyWriter.ts'
import type { ExportedPost } from '../../../../../src/features/hugo/export/exportedPost.ts'
import { layoutFiles } from '../../../../../src/features/hugo/export/layoutFiles.ts'
import { writeKnown } from '../../../../../src/features/hugo/export/writeKnown.ts'
import { markShortcodes } from '../../../../../src/features/hugo/shortcodes/markShortcodes.ts'

const post = { path: 'a.md', post: { language: 'zh-TW' } } as unknown as ExportedPost
const setting = {
  shape: { site: { allowsHtml: false } },
  shown: { 'zh-TW': {}, en: {} },
} as unknown as BodySetting

const write = (fields: ChartBlock): string =>
  writeMarkdown(body([block(fields)]), bodyWriter(post, setting)).text

const read = (text: string) => {
  const islands = openIslands(text)!
  const marked = markShortcodes(text, islands, { where: 'a.md', firstLine: 1 })
  const [node] = parseMarkdown(marked.text, { islands }).body.root.children
  return { marked, fields: node?.type === 'block' ? node.fields : undefined }
}

const id = '0123456789abcdef01234567'
const chart = (more: Partial<ChartBlock> = {}): ChartBlock => ({
  id,
  blockType: 'chart',
  kind: 'performance',
  ...more,
})

describe('a chart in Hugo', () => {
  it.each([
    chart(),
    chart({ asOf: 'publication' }),
    chart({ kind: 'memory-bandwidth', asOf: 'live' }),
    chart({ asOf: 'day', day: '2025-04-09', caption: '說「"線"」\\ 上與 }} 之下' }),
  ])('comes back as it went out: %j', (fields) => {
    const { fields: again } = read(write(fields))
    const caption = fields.caption?.replace('}}', '} }')
    expect(again).toEqual({ ...fields, id: again?.id, ...(caption ? { caption } : {}) })
  })

  it('stays to the character where nobody changed it, and changes where somebody did', () => {
    const text = '{{<  waferdesk-chart kind="performance"   on="2025-04-09" class="x" >}}'
    const { fields, marked } = read(text)
    const known = marked.known.get(fields!.id)!
    const again = (is: ChartBlock) =>
      writeKnown(known, { was: fields!, is }, { address: undefined, writing: {} as Writing })
    const was = fields as ChartBlock
    expect(again(was)).toBe(text)
    expect(again({ ...was, caption: '新' })).toBe(
      '{{<  waferdesk-chart kind="performance"   on="2025-04-09" class="x" caption="新" >}}',
    )
    expect(again({ ...was, asOf: 'live', day: null })).toContain('on="live"')
    expect(again({ ...was, asOf: 'publication' })).toContain('on="publication"')
    expect(again({ ...was, asOf: null })).not.toContain('on=')
  })

  it('builds in a folder that has no template for it', () => {
    const files = layoutFiles(new Map([['waferdesk-chart', false]]))
    expect(files.get('layouts/shortcodes/waferdesk-chart.html')).toContain('.Get "caption"')
  })
})
