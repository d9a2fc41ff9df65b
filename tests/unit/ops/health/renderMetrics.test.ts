import { describe, expect, it } from '@jest/globals'

import { isBearer } from '../../../../src/ops/health/isBearer.ts'
import { renderMetrics } from '../../../../src/ops/health/renderMetrics.ts'

describe('renderMetrics', () => {
  it('writes what Prometheus reads', () => {
    const samples = [
      { labels: { quantile: '0.5', odd: 'a"b\\' }, value: 0.25 },
      { suffix: '_count', value: 3 },
    ] as const
    expect(renderMetrics([{ name: 'late', help: 'How late.', type: 'summary', samples }])).toBe(
      '# HELP late How late.\n# TYPE late summary\nlate{quantile="0.5",odd="a\\"b\\\\"} 0.25\nlate_count 3\n',
    )
  })
})

describe('isBearer', () => {
  it.each([
    ['Bearer secret', true],
    ['Bearer other', false],
    ['secret', false],
    [null, false],
  ])('%s: %s', (header, is) => {
    expect(isBearer(header, 'secret')).toBe(is)
  })
})
