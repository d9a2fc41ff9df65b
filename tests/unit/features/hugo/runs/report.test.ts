import { describe, expect, it } from '@jest/globals'

import type { ImportReport } from '../../../../../src/features/hugo/importReport.ts'
import { reportCsv } from '../../../../../src/features/hugo/runs/reportCsv.ts'
import { reportPage } from '../../../../../src/features/hugo/runs/reportPage.ts'
import { summariseReport } from '../../../../../src/features/hugo/runs/summariseReport.ts'

const about = (file: string) => ({ en: `About ${file}`, 'zh-TW': `關於 ${file}` })

const finding = (
  code: string,
  severity: 'error' | 'warning' | 'info',
  file: string,
  values?: Record<string, string>,
) => ({
  code,
  severity,
  file,
  line: 3,
  message: about(file),
  values,
})

const post = (file: string, action: string) => ({
  file,
  action,
  language: 'en' as const,
  slug: file.replace('.md', ''),
  status: 'published',
  post: undefined,
  content: {},
})

const report: ImportReport = {
  dryRun: true,
  counts: {},
  posts: [post('a.md', 'create'), post('b.md', 'skip'), post('c.md', 'create')],
  conflicts: [],
  problems: [
    finding('hugo/no-date', 'info', 'a.md'),
    finding('hugo/unknown-shortcode', 'warning', 'b.md', { name: 'note' }),
    finding('hugo/unknown-shortcode', 'warning', 'c.md', { name: 'note' }),
    finding('hugo/not-utf-8', 'error', '=cmd|a.md'),
  ],
}

const page = (question: Partial<Parameters<typeof reportPage>[1]>) =>
  reportPage(report, { part: 'findings', from: 0, ...question })

describe('the report of an import', () => {
  it('is summed up by kinds, the gravest first, with the shortcodes that nobody knows', () => {
    expect(summariseReport(report)).toEqual({
      kinds: [
        { code: 'hugo/not-utf-8', severity: 'error', count: 1, sample: about('=cmd|a.md') },
        { code: 'hugo/unknown-shortcode', severity: 'warning', count: 2, sample: about('b.md') },
        { code: 'hugo/no-date', severity: 'info', count: 1, sample: about('a.md') },
      ],
      shortcodes: [{ name: 'note', count: 2, file: 'b.md', line: 3 }],
    })
  })

  it('is read in stretches, by kind and by words of either language', () => {
    expect(page({}).findings?.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'warning',
      'info',
    ])
    expect(page({ from: 3 })).toMatchObject({ total: 4, findings: [{ code: 'hugo/no-date' }] })
    expect(page({ kind: 'hugo/unknown-shortcode' }).total).toBe(2)
    expect(page({ search: '關於 C' }).total).toBe(1)
    expect(page({ part: 'posts', kind: 'create' }).posts?.map(({ file }) => file)).toEqual([
      'a.md',
      'c.md',
    ])
  })

  it('is a table that no spreadsheet takes for formulas', () => {
    const table = reportCsv(report, 'zh-TW')
    expect(table.startsWith('\uFEFFseverity,code,file,line,message\r\n')).toBe(true)
    expect(table).toContain("error,hugo/not-utf-8,'=cmd|a.md,3,關於 =cmd|a.md\r\n")
  })
})
