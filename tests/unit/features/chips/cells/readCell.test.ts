import { describe, expect, it } from '@jest/globals'

import type { CellStatement } from '../../../../../src/features/chips/cells/cellStatement.ts'
import { readCell } from '../../../../../src/features/chips/cells/readCell.ts'

/** One statement in one line, as a table of cases can hold it. */
const brief = (said: CellStatement): string => {
  switch (said.kind) {
    case 'fact': {
      const more = [said.remark, said.validFrom && `from ${said.validFrom}`]
      const confidence = said.confidence === 'reported' ? undefined : said.confidence
      return [said.series, said.published, ...more, confidence].filter(Boolean).join(' | ')
    }
    case 'change':
      return `${said.series} | ${said.before.published} → ${said.after.published}`
    case 'relation':
      return `derived from ${said.base}`
    case 'event':
      return ['event', said.states.join(' → '), said.date, said.status].filter(Boolean).join(' | ')
    case 'text':
      return said.why + (said.problem ? ` ${said.problem.code}` : '')
  }
}

const read = async (text: string, label = '主要性能特點', chip = 'A100') =>
  (await readCell(text, { label, chip })).map(brief)

const int8 = 'rate.int8.dense.tensor'
const fp16 = 'rate.fp16.dense.tensor'

describe('a cell of bullets', () => {
  const cases: ReadonlyArray<readonly [text: string, ...expected: string[]]> = [
    // Units glued to what follows, and names glued to numbers.
    ['7nmGA100架構', 'node-class | 7nm'],
    ['7 nm GA100 architecture', 'node-class | 7 nm'],
    ['4奈米', 'node-class | 4奈米'],
    ['HBM3記憶體', 'memory-type | HBM3'],
    ['HBM頻寬提升', 'words'],
    ['支援FP8', 'words'],
    // The noun, not the unit, says of what.
    ['600GB/s記憶體頻寬', 'memory-bandwidth | 600GB/s'],
    ['600GB/s互連頻寬', 'link-bandwidth | 600GB/s'],
    ['NVLink 600 GB/s', 'link-bandwidth | 600 GB/s'],
    ['600 GB/s of memory bandwidth', 'memory-bandwidth | 600 GB/s'],
    ['900 GB/s interconnect', 'link-bandwidth | 900 GB/s'],
    ['PCIe 128 GB/s', 'host-bandwidth | 128 GB/s'],
    ['400 Gb/s網路', 'network-bandwidth | 400 Gb/s'],
    ['50 GB/s網路', 'unreadable chips/bits-and-bytes'],
    ['600GB/s', 'which-bandwidth'],
    ['600GB/s頻寬', 'which-bandwidth'],
    ['記憶體與互連頻寬600GB/s', 'ambiguous'],
    ['單向300GB/s互連頻寬', 'one-direction'],
    ['80GB HBM3 3.35TB/s', 'memory-capacity | 80GB', 'memory-bandwidth | 3.35TB/s'],
    [
      '記憶體80GB，記憶體頻寬2TB/s，NVLink 600GB/s',
      'memory-capacity | 80GB',
      'memory-bandwidth | 2TB/s',
      'link-bandwidth | 600GB/s',
    ],
    ['DRAM頻寬 ≥ 1,400 GB/s，或輸出入頻寬 ≥ 1,100 GB/s', 'which-bandwidth'],
    ['50MB L2快取', 'unknown-noun'],
    ['40 GB cache', 'unknown-noun'],
    ['支援80GB模型', 'unknown-noun'],
    ['96GB', 'memory-capacity | 96GB'],
    ['TDP 400W', 'tdp | 400W'],
    ['功耗600–700 W', 'tdp | 600–700 W'],
    ['100W轉速', 'unknown-noun'],
    ['55億美元', 'words'],
    ['售價約US$30,000', 'price | 約US$30,000'],
    ['542億個電晶體', 'transistors | 542億'],
    ['54.2 billion transistors', 'transistors | 54.2 billion'],
    ['晶粒面積826 mm²', 'die-area | 826 mm²'],
    // Alternatives are variants, never a mean.
    [
      '40/80GB HBM2記憶體',
      'memory-capacity | 40GB | alternatives',
      'memory-capacity | 80GB | alternatives',
      'memory-type | HBM2',
    ],
    [
      '40 GB or 80 GB of memory',
      'memory-capacity | 40 GB | alternatives',
      'memory-capacity | 80 GB | alternatives',
    ],
    // Rates need a format; dense is presumed aloud, sparse never.
    ['312 TOPS (INT8)', `${int8} | 312 TOPS | dense-presumed`],
    ['INT8: 624 dense TOPS', 'words'],
    ['624 TOPS (INT8, dense)', `${int8} | 624 TOPS`],
    ['1,248 TOPS (INT8, sparse)', 'rate.int8.sparse.tensor | 1,248 TOPS'],
    ['312 TOPS', 'no-format'],
    ['312 TOPS (FP16)', 'unreadable chips/unit-does-not-fit'],
    [
      '312 TFLOPS (FP16/BF16)',
      `${fp16} | 312 TFLOPS | dense-presumed`,
      'rate.bf16.dense.tensor | 312 TFLOPS | dense-presumed',
    ],
    ['19.5 TFLOPS (FP32)', 'rate.fp32.dense.vector | 19.5 TFLOPS'],
    ['67 TFLOPS FP64 Tensor Core', 'rate.fp64.dense.tensor | 67 TFLOPS | dense-presumed'],
    // A change is two values of one series.
    ['降低互連頻寬(40GB/s→ 24GB/s NVLink)', 'link-bandwidth | 40GB/s → 24GB/s'],
    ['NVLink 600→400 GB/s', 'link-bandwidth | 600 GB/s → 400 GB/s'],
    ['interconnect cut from 600 GB/s to 400 GB/s', 'link-bandwidth | 600 GB/s → 400 GB/s'],
    ['40GB/s→ 24GB/s', 'which-bandwidth'],
    // Derived from another chip, or only compared with it: no number is copied.
    ['A100降規版本', 'derived from A100'],
    ['H100再降規版本', 'derived from H100'],
    ['a cut-down version of the RTX 4090', 'derived from RTX 4090'],
    ['消費級晶片的商用版', 'words'],
    ['其餘規格類似H100', 'refers'],
    ['記憶體80GB，與H100相同', 'refers'],
    ['記憶體為H100的2倍（160GB）', 'refers'],
    ['H100有80GB記憶體', 'refers'],
    ['memory similar to the H100 (80 GB)', 'refers'],
    // What is not said of the chip itself, or not quite.
    ['8卡共640GB記憶體', 'system'],
    ['不支援600GB/s NVLink', 'negated'],
    ['互連頻寬低於600 GB/s', 'open-bound'],
    ['預計288GB記憶體', 'memory-capacity | 288GB | rumoured'],
    ['2023年10月起互連頻寬400GB/s', 'link-bandwidth | 400GB/s | from 2023-10'],
    ['第二代Transformer引擎', 'words'],
    ['4,992', 'no-unit'],
  ]
  it.each(cases)('reads %j', async (text, ...expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it('quotes each bullet exactly, and says where it stands', async () => {
    const text = ' • 96GB記憶體\n• ６０ ＴＦＬＯＰＳ（ＦＰ３２） • 意見'
    const said = await readCell(text, { label: '特點', chip: 'H20' })
    expect(said.map(({ quotation }) => quotation)).toEqual([
      '96GB記憶體',
      '６０ ＴＦＬＯＰＳ（ＦＰ３２）',
      '意見',
    ])
    for (const { quotation, from } of said) {
      expect(text.slice(from, from + quotation.length)).toBe(quotation)
    }
  })

  it('is read in time that grows with its length alone', async () => {
    const started = performance.now()
    for (const part of ['降規', '1,', '40/', '2024年', 'H100 ', '• 80GB ', '(((']) {
      await read(part.repeat(4000 / part.length))
    }
    expect(performance.now() - started).toBeLessThan(5000)
  }, 20_000)
})

describe('a column', () => {
  it.each([
    ['2020年5月', '發布時間', 'announced | 2020-05'],
    ['2024年3月發布 (尚未出貨)', '發布時間', 'announced | 2024-03'],
    ['2024年', '發布時間', 'announced | 2024'],
    ['May 2020', 'Announced', 'announced | 2020-05'],
    ['14 May 2020', 'Announced', 'announced | 2020-05-14'],
    ['March 14, 2024 (not yet shipped)', 'Release date', 'released | 2024-03-14'],
    ['2020-11', '推出', 'released | 2020-11'],
    ['Q3 2024', 'Launch', 'released | 2024'],
    ['2024–2025', 'Launch', 'no-date'],
    ['2024年13月', '發布時間', 'no-date'],
    ['尚未管制', '管制時間', 'no-date'],
    ['2022年9月', '管制時間', 'event | 2022-09'],
    ['初始允許→ 禁止出口', '管制狀態', 'event | 初始允許 → 禁止出口'],
    ['Allowed at first → banned', 'Export status', 'event | Allowed at first → banned'],
    ['4,992', 'TPP', 'computed'],
    ['312', 'FP16速率（TFLOPS）', `${fp16} | 312 TFLOPS | dense-presumed`],
    ['814', '晶粒（mm²）', 'die-area | 814 mm² | unit-of-column'],
    ['2,039 GB/s', 'Memory bandwidth', 'memory-bandwidth | 2,039 GB/s'],
    ['600 GB/s', '互連（NVLink）', 'link-bandwidth | 600 GB/s'],
    ['below 600 GB/s', 'Links (NVLink)', 'open-bound'],
    ['台積電', '代工廠', 'foundry | 台積電'],
    ['4N', '製程', 'node | 4N'],
    ['4 nm', 'Process', 'node-class | 4 nm'],
  ])('says what %j below %j means', async (text, label, expected) => {
    expect(await read(text, label)).toEqual([expected])
  })
})

describe('a state of control', () => {
  it.each([
    ['2022/10 起禁售', '2022-10', 'denial'],
    ['自2023年10月17日起禁止出口中國', '2023-10-17', 'denial'],
    ['禁止出口（2023年10月起）', '2023-10', 'denial'],
    ['2025年4月9日起須許可', '2025-04-09', 'unclear'],
    ['2025年8月起允許出口', '2025-08', 'unclear'],
    ['2026年1月起逐案審查', '2026-01', 'case-by-case'],
    ['2023年11月起推定拒絕', '2023-11', 'denial'],
    ['無須許可（2023年起）', '2023', 'none'],
    ['Banned since Oct 2023', '2023-10', 'denial'],
    ['Prohibited from 17 October 2023', '2023-10-17', 'denial'],
    ['Since April 2025: licence required', '2025-04', 'unclear'],
    ['Case by case (2026-01-15)', '2026-01-15', 'case-by-case'],
    ['No licence needed since 2022', '2022', 'none'],
    ['Permitted since August 2025', '2025-08', 'unclear'],
  ])(
    'that has its date is an event, in a column of states and as a bullet: %s',
    async (...said) => {
      const [text, date, status] = said
      const event = `event | ${text} | ${date} | ${status}`
      expect(await read(text, '管制狀態')).toEqual([event])
      expect(await read(`• ${text}`)).toEqual([event])
    },
  )

  it.each(['禁售', '可出口', '允許出口', 'Banned', 'Permitted', 'Licence required'])(
    'without a date stays words: %s',
    async (text) => {
      expect(await read(text)).toEqual(['words'])
      expect((await read(text, 'Export status'))[0]).toMatch(/^event \| [^|]+ \| [a-z-]+$/)
    },
  )

  it.each([
    '預計2026年起禁止出口',
    '2023年10月前可出口',
    '至2023年10月禁止出口',
    '2024–2025年禁止出口',
    '2022年11月允許，2023年10月禁止',
    '2023年10月起解除禁令',
    '2022年起禁止出口俄羅斯',
    '2022年起未禁止出口',
    'Expected to be banned in 2026',
    'Permitted until October 2023',
    'Not banned since 2022',
    'Ban lifted in July 2025',
    'Banned since 2022 in Russia',
    'Banned or permitted since 2022',
  ])('that is not plain, or not so any more, proposes nothing: %s', async (text) => {
    const statements = await readCell(text, { label: '管制狀態', chip: 'A100' })
    const events = statements.filter((said) => said.kind === 'event' && said.status && said.date)
    expect(events).toEqual([])
  })

  it('keeps the date of each of several states to itself', async () => {
    expect(await read('2022年11月起可出口→ 2023年10月起禁售', '管制狀態')).toEqual([
      'event | 2022年11月起可出口 | 2022-11 | unclear',
      'event | 2023年10月起禁售 | 2023-10 | denial',
    ])
    expect(await read('Allowed → banned since 2023-10', 'Export status')).toEqual([
      'event | Allowed | unclear',
      'event | banned since 2023-10 | 2023-10 | denial',
    ])
  })
})
