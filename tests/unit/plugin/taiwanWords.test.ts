import { describe, expect, it } from '@jest/globals'

import { taiwanWords } from '../../../src/plugin/taiwanWords.ts'

const all = Object.entries(taiwanWords).flatMap(([group, words]) =>
  Object.entries(words).map(([key, said]) => ({ key: `${group}:${key}`, said })),
)

describe('the words of the admin panel in Taiwan', () => {
  it('are all there, and none is empty', () => {
    expect(all.length).toBeGreaterThan(400)
    expect(all.filter(({ said }) => said === '')).toEqual([])
  })

  it('say 發布, and nothing as the mainland says it', () => {
    const foreign = /發佈|保存|搜索|工具欄|更改|失败|添加|創建/
    expect(all.filter(({ said }) => foreign.test(said))).toEqual([])
  })

  it('leave no gap between Chinese words', () => {
    const gap = /\p{Script=Han} \{\{label\}\}|\{\{label\}\} \p{Script=Han}/u
    expect(all.filter(({ said }) => gap.test(said))).toEqual([])
  })

  it('keep every place that Payload fills', () => {
    expect(taiwanWords['general']?.['deletedCountSuccessfully']).toBe(
      '已成功刪除 {{count}} 個{{label}}。',
    )
  })
})
