import { isPartialDate } from '../../../kernel/partialDate.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { FactValue } from './fact.ts'
import { factMessages } from './messages.ts'
import { readMeasure } from './readMeasure.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Series } from './series.ts'

/** Read what a source writes of a series, whatever kind of value that has. */
export const readValue = async (
  published: string,
  series: Series,
): Promise<Result<FactValue, Refusal>> => {
  const text = published.trim()
  if (text === '') return fail(refusal('no-text', factMessages.noText))
  switch (series.kind) {
    case 'measure':
      return readMeasure(text, series)
    case 'text':
      return ok({ kind: 'text', text })
    case 'date':
      return isPartialDate(text)
        ? ok({ kind: 'date', date: text })
        : fail(refusal('not-a-date', factMessages.notADate, { value: text }))
  }
}
