import { foldStatus } from '../../features/chips/control/foldStatus.ts'
import { allSeries } from '../../features/chips/facts/series.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { ChipStatusRecord } from '../queries/findChipStatus.ts'
import type { HeldEvent } from '../queries/findHeldEvents.ts'
import type { HeldFact } from '../queries/findHeldFacts.ts'
import { computedViews } from './computedViews.ts'
import { ruleViews } from './ruleViews.ts'
import { knownNow } from '../../features/chips/facts/knownNow.ts'

const factOf = ({ id, published, value, confidence, validFrom, validTo, source }: HeldFact) => ({
  id,
  published,
  // Decimals in the unit of the property, as text; a bound that is not given is `null`.
  low: value.kind === 'measure' ? (value.low ?? null) : null,
  high: value.kind === 'measure' ? (value.high ?? null) : null,
  confidence,
  validFrom: validFrom ?? null,
  validTo: validTo ?? null,
  source: source ?? null,
})

const eventOf = (event: HeldEvent) => ({
  id: event.id,
  name: event.name ?? null,
  note: event.note ?? null,
  kind: event.kind ?? null,
  jurisdiction: event.jurisdiction ?? null,
  destinations: event.destinations,
  announcedOn: event.announcedOn ?? null,
  effectiveOn: event.effectiveOn,
  until: event.until ?? null,
  status: event.status ?? null,
  citation: event.citation ?? null,
  source: event.source ?? null,
})

/** What a chip was on a day, for machines: the same as its page says. */
export const chipStatusView = (
  { chip, held, events, rules, sources }: ChipStatusRecord,
  { on, known }: { readonly on: string; readonly known?: string | undefined },
  locale: Locale,
) => {
  return {
    chip: { id: chip.id, slug: chip.slug, name: chip.name || chip.slug },
    on,
    known: known ?? null,
    facts: allSeries.flatMap((series) => {
      const settled = held.get(series.key)
      if (!settled) return []
      return [
        {
          property: series.key,
          label: series.label[locale],
          unit: series.kind === 'measure' ? series.unit : null,
          sourcesDisagree: settled.rivals.length > 0,
          values: [settled.best, ...settled.rivals].map(factOf),
        },
      ]
    }),
    computed: computedViews(held).map(({ key, value, from }) => ({
      property: key,
      value,
      from: from.map((label) => label[locale]),
    })),
    rules: ruleViews(rules, held).map(({ name, citation, outcome, because }) => ({
      name,
      citation: citation ?? null,
      outcome,
      because: because.map(({ measure, value, limit }) => ({
        measure: measure[locale],
        value: value ?? null,
        limit,
      })),
    })),
    // By jurisdiction and destination; what no event speaks of is unknown, and not here.
    control: foldStatus(events, { chip: chip.id, on, known: knownNow }).map(
      ({ jurisdiction, since, ...standing }) => ({
        jurisdiction: jurisdiction ?? null,
        ...standing,
        since: since ?? null,
      }),
    ),
    events: events.map(eventOf),
    sources: [...sources.values()].map(({ id, title, publisher, url, publishedOn }) => ({
      id,
      title,
      publisher: publisher ?? null,
      url: url ?? null,
      publishedOn: publishedOn ?? null,
    })),
  }
}
