import { isPartialDate } from '../../../kernel/partialDate.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { FactValue } from './fact.ts'
import { factMessages } from './messages.ts'
import { readMeasure } from './readMeasure.ts'
import type { Series } from './series.ts'

/** Read what a source writes of a series, whatever kind of value that has. */
export const readValue = async (
  published: string,
  series: Series,
): Promise<Result<FactValue, Problem>> => {
  const text = published.trim()
  if (text === '') {
    return fail({ code: 'chips/no-text', severity: 'error', message: factMessages.noText })
  }
  switch (series.kind) {
    case 'measure':
      return readMeasure(text, series)
    case 'text':
      return ok({ kind: 'text', text })
    case 'date': {
      if (isPartialDate(text)) return ok({ kind: 'date', date: text })
      const values = { value: text }
      const code = 'chips/not-a-date'
      return fail({ code, severity: 'error', message: factMessages.notADate, values })
    }
  }
}
