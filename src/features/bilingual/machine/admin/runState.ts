import type { Locale } from '../../../../kernel/locale.ts'
import type { ToldEvent } from './readRun.ts'

/** A run as its screen shows it. */
export type RunState = {
  readonly to: Locale
  /** One paragraph that somebody looks at, or all that is untranslated. */
  readonly isAll: boolean
  readonly count: number
  readonly proposed: number
  readonly cost: number
  readonly currency: string
  /** What has come so far of answers that are under way, by their source. */
  readonly texts: Readonly<Record<string, string>>
  /** Why nothing is proposed for a source. */
  readonly refusals: Readonly<Record<string, string>>
  readonly isOver: boolean
  /** Why it ended before its end. */
  readonly message?: string
}

/** A run of which nothing was heard yet. */
export const newRun = (to: Locale, isAll: boolean, currency: string): RunState => ({
  to,
  isAll,
  count: 0,
  proposed: 0,
  cost: 0,
  currency,
  texts: {},
  refusals: {},
  isOver: false,
})

/** Add to a run what was heard of it. */
export const hearEvent = (run: RunState, event: ToldEvent): RunState => {
  switch (event.type) {
    case 'begun':
      return { ...run, count: event.count, currency: event.currency }
    case 'text':
      return { ...run, texts: { ...run.texts, [event.sourceKey]: event.text } }
    case 'proposed': {
      const { [event.proposal.sourceKey]: _, ...texts } = run.texts
      return { ...run, texts, proposed: run.proposed + 1, cost: event.cost }
    }
    case 'refused': {
      const { [event.sourceKey]: _, ...texts } = run.texts
      const refusals = { ...run.refusals, [event.sourceKey]: event.message }
      return { ...run, texts, refusals, cost: event.cost }
    }
    case 'ended':
      return {
        ...run,
        texts: {},
        isOver: true,
        cost: event.cost,
        ...(event.message === undefined ? {} : { message: event.message }),
      }
  }
}
