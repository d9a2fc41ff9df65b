import type { Condition } from '../rule.ts'
import type { ShippedRule } from './shippedRule.ts'

const when = (
  measure: Condition['measure'],
  relation: Condition['relation'],
  bound: string,
): Condition => ({ measure, relation, bound })

/**
 * The rule versions that come with the product, as parameters with dates, the oldest first.
 *
 * The wording of 3A090.b was taken from secondary sources.
 */
export const shippedRules: readonly ShippedRule[] = [
  {
    key: 'us-2022',
    code: '3A090 (2022)',
    jurisdiction: 'US',
    effectiveFrom: '2022-10-07',
    effectiveTo: '2023-11-17',
    citation: '87 FR 62186',
    source: 'rule-2022',
    name: {
      en: 'October 2022 rule: transfer rate and TPP',
      'zh-TW': '2022年10月規定：傳輸率與TPP',
    },
    tests: [[when('io-bandwidth', 'at-least', '600'), when('tpp', 'at-least', '4800')]],
  },
  {
    key: 'us-3a090-a-1',
    code: '3A090.a.1',
    jurisdiction: 'US',
    effectiveFrom: '2023-11-17',
    citation: '88 FR 73458',
    source: 'rule-2023',
    name: { en: '3A090.a.1: TPP', 'zh-TW': '3A090.a.1：TPP' },
    tests: [[when('tpp', 'at-least', '4800')]],
  },
  {
    key: 'us-3a090-a-2',
    code: '3A090.a.2',
    jurisdiction: 'US',
    effectiveFrom: '2023-11-17',
    citation: '88 FR 73458',
    source: 'rule-2023',
    name: { en: '3A090.a.2: TPP and performance density', 'zh-TW': '3A090.a.2：TPP與效能密度' },
    tests: [[when('tpp', 'at-least', '1600'), when('performance-density', 'at-least', '5.92')]],
  },
  {
    key: 'us-3a090-b-1',
    code: '3A090.b.1',
    jurisdiction: 'US',
    effectiveFrom: '2023-11-17',
    citation: '88 FR 73458',
    source: 'rule-2023',
    name: { en: '3A090.b.1: TPP between two limits', 'zh-TW': '3A090.b.1：TPP介於兩門檻之間' },
    tests: [
      [
        when('tpp', 'at-least', '2400'),
        when('tpp', 'less-than', '4800'),
        when('performance-density', 'at-least', '1.6'),
        when('performance-density', 'less-than', '5.92'),
      ],
    ],
  },
  {
    key: 'us-3a090-b-2',
    code: '3A090.b.2',
    jurisdiction: 'US',
    effectiveFrom: '2023-11-17',
    citation: '88 FR 73458',
    source: 'rule-2023',
    name: { en: '3A090.b.2: middling performance density', 'zh-TW': '3A090.b.2：中等效能密度' },
    tests: [
      [
        when('tpp', 'at-least', '1600'),
        when('performance-density', 'at-least', '3.2'),
        when('performance-density', 'less-than', '5.92'),
      ],
    ],
  },
  {
    key: 'us-letters-2025',
    code: 'letters 2025',
    jurisdiction: 'US',
    effectiveFrom: '2025-04-09',
    citation: 'NVIDIA, Form 8-K of April 2025',
    source: 'nvidia-8k-2025',
    name: { en: 'Letters of April 2025: bandwidth', 'zh-TW': '2025年4月通知函：頻寬' },
    tests: [
      [when('memory-bandwidth', 'at-least', '1400')],
      [when('io-bandwidth', 'at-least', '1100')],
      [when('total-bandwidth', 'at-least', '1700')],
    ],
  },
  {
    key: 'us-2026-review',
    code: 'review 2026',
    jurisdiction: 'US',
    effectiveFrom: '2026-01-15',
    citation: '91 FR 1684',
    source: 'rule-2026',
    name: {
      en: 'January 2026: within case-by-case review',
      'zh-TW': '2026年1月：可逐案審查的範圍',
    },
    tests: [[when('tpp', 'less-than', '21000'), when('memory-bandwidth', 'less-than', '6500')]],
  },
  {
    key: 'us-duty-2026',
    code: 'duty 2026',
    jurisdiction: 'US',
    effectiveFrom: '2026-01-15',
    citation: 'Proclamation 11002',
    source: 'proclamation-11002',
    name: { en: 'The two windows of the duty of January 2026', 'zh-TW': '2026年1月關稅的兩個區間' },
    tests: [
      [
        when('tpp', 'more-than', '14000'),
        when('tpp', 'less-than', '17500'),
        when('memory-bandwidth', 'more-than', '4500'),
        when('memory-bandwidth', 'less-than', '5000'),
      ],
      [
        when('tpp', 'more-than', '20800'),
        when('tpp', 'less-than', '21100'),
        when('memory-bandwidth', 'more-than', '5800'),
        when('memory-bandwidth', 'less-than', '6200'),
      ],
    ],
  },
]
