import { eventsOf2025 } from './eventsOf2025.ts'
import { eventsOf2026 } from './eventsOf2026.ts'
import type { ShippedEvent } from './shippedEvent.ts'

const china = ['CN', 'HK', 'MO']

/** The events that come with the product, the oldest first. */
export const shippedEvents: readonly ShippedEvent[] = [
  {
    key: 'letters-2022',
    kind: 'letter',
    jurisdiction: 'US',
    destinations: ['CN', 'HK', 'RU'],
    announcedOn: '2022-08-31',
    effectiveOn: '2022-08-26',
    status: 'unclear',
    citation: 'NVIDIA, Form 8-K of August 2022',
    source: 'nvidia-8k-2022',
    chips: ['a100', 'h100'],
    name: { en: 'Letters on the A100 and the H100', 'zh-TW': '針對A100與H100的通知函' },
    note: {
      en: 'By letter to NVIDIA, exports need a licence; the H100 was not on the market yet.',
      'zh-TW': '美國政府以信通知輝達，出口須經許可；當時H100尚未上市。',
    },
  },
  {
    key: 'rule-2022',
    kind: 'rule',
    jurisdiction: 'US',
    destinations: ['CN', 'HK'],
    announcedOn: '2022-10-07',
    effectiveOn: '2022-10-07',
    status: 'denial',
    rule: 'us-2022',
    citation: '87 FR 62186',
    source: 'rule-2022',
    chips: ['a100', 'h100'],
    name: { en: 'First rule on advanced computing', 'zh-TW': '第一份先進運算管制規定' },
    note: {
      en: 'Counts a transfer rate of 600 GB/s and a TPP of 4,800 together.',
      'zh-TW': '同時看傳輸率（每秒600 GB）與TPP（4,800）。',
    },
  },
  {
    key: 'rule-2023',
    kind: 'rule',
    jurisdiction: 'US',
    destinations: china,
    announcedOn: '2023-10-25',
    effectiveOn: '2023-11-17',
    status: 'denial',
    rule: 'us-3a090-a-1',
    citation: '88 FR 73458',
    source: 'rule-2023',
    chips: ['a100', 'h100', 'a800', 'h800', 'l40s'],
    name: { en: 'New 3A090: transfer rates no longer count', 'zh-TW': '新版3A090不再看傳輸率' },
    note: {
      en: 'Brings in the A800, the H800 and the L40S. It reaches further countries besides those named here.',
      'zh-TW': 'A800、H800、L40S一併納入。適用範圍還包括此處未列出的其他國家。',
    },
  },
  ...eventsOf2025,
  ...eventsOf2026,
]
