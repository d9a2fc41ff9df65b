import { describe, expect, it } from '@jest/globals'

import { mergeMapping } from '../../../../../src/features/hugo/runs/mergeMapping.ts'

describe('mergeMapping', () => {
  it('leaves a mapping that nobody changes as it is, and none as none', () => {
    expect(mergeMapping(null, {})).toEqual({ ok: true, value: null })
    expect(mergeMapping('  \n', {})).toEqual({ ok: true, value: null })
    const own = '# ours\nnote: { as: callout, kind: tip }\n'
    expect(mergeMapping(own, {})).toEqual({ ok: true, value: own })
  })

  it('says what single shortcodes become, and keeps the rest with its comments', () => {
    const own = '# ours\nnote: { as: callout, kind: tip }\nold: { as: drop }\n'
    const merged = mergeMapping(own, { note: 'callout', pull: 'quotation', old: null })
    expect(merged).toMatchObject({ ok: true })
    const text = merged.ok ? (merged.value ?? '') : ''
    expect(text).toContain('# ours\nnote: { as: callout, kind: tip }')
    expect(text).toMatch(/pull:\s+as: quotation/)
    expect(text).not.toContain('old')
  })

  it('begins one where there is none', () => {
    expect(mergeMapping(null, { note: 'callout' })).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^note:\s+as: callout\n$/),
    })
  })

  it('names the line of a mistake', () => {
    expect(mergeMapping('note: { as: nothing }', {})).toMatchObject({
      ok: false,
      problem: { code: 'hugo/mapping-broken', line: 1 },
    })
  })
})
