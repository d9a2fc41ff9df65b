import { describe, expect, it } from '@jest/globals'

import { sayMembers } from '../../../../../src/features/publication/bundles/sayMembers.ts'

describe('sayMembers', () => {
  it('names each with its language and its reason, in both languages', () => {
    const said = sayMembers([
      { title: '晶片', language: 'zh-TW', reason: { en: 'No picture.', 'zh-TW': '沒有圖片。' } },
      { title: '', language: 'en', reason: { en: 'No address.', 'zh-TW': '沒有網址。' } },
    ])
    expect(said.en).toMatch(/^“晶片” \(.+\): No picture\. “Untitled” \(English\): No address\.$/)
    expect(said['zh-TW']).toMatch(/^〈晶片〉（.+）：沒有圖片。〈未命名〉（English）：沒有網址。$/)
  })

  it('says nothing of nobody', () => {
    expect(sayMembers([])).toEqual({ en: '', 'zh-TW': '' })
  })
})
