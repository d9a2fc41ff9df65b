import type { TextFieldSingleValidation } from 'payload'

import { chartBlockMessages } from '../../src/features/chips/chartBlockMessages.ts'
import { say } from '../../src/kernel/messages.ts'
import { isPartialDate } from '../../src/kernel/partialDate.ts'
import { languageOf } from '../languageOf.ts'

/** Want a whole day of a chart that is to show a certain one. */
export const validateChartDay: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { asOf?: unknown }).asOf !== 'day') return true
  const isDay = value?.length === 10 && isPartialDate(value)
  return isDay || say(chartBlockMessages.dayWanted, languageOf(req))
}
