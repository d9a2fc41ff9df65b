import { describe, expect, it } from '@jest/globals'

import type { HeldEvent } from '../../../../src/delivery/queries/findHeldEvents.ts'
import { controlView } from '../../../../src/delivery/views/controlView.ts'
import { markerRadius, timelinePlan } from '../../../../src/delivery/views/timelinePlan.ts'

const event = (id: number, effectiveOn: string, more: Partial<HeldEvent> = {}): HeldEvent => ({
  id,
  name: undefined,
  note: undefined,
  kind: 'rule',
  jurisdiction: 'US',
  destinations: ['CN'],
  announcedOn: undefined,
  effectiveOn,
  until: undefined,
  status: 'denial',
  chips: [1],
  source: undefined,
  citation: undefined,
  recordedFrom: '2026-01-01T00:00:00.000Z',
  recordedTo: undefined,
  ...more,
})

const events = [
  event(1, '2022-08-26'),
  event(2, '2022-10-07'),
  event(3, '2022-10'),
  event(4, '2023-11-17', { destinations: ['CN', 'MO'] }),
  event(5, '2026-01-15', { status: 'case-by-case' }),
  event(6, '2030'),
]

const chip = { id: 1, releasedOn: '2020-11-16' }

const planOf = (width: number) => timelinePlan(controlView(chip, events, '2026-11-27'), width)

describe('the picture of a timeline', () => {
  it.each([350, 1000])(
    'has all that has begun in a width of %i, and nothing over another',
    (width) => {
      const { markers, lanes, years, height } = planOf(width)
      expect(markers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
      for (const [index, one] of markers.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(markerRadius)
        expect(one.x).toBeLessThanOrEqual(width - markerRadius)
        for (const other of markers.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(markerRadius * 2)
        }
      }
      expect(lanes).toHaveLength(2)
      for (const { bars, y } of lanes) {
        expect(y).toBeLessThan(height)
        for (const [index, bar] of bars.entries()) {
          const next = bars[index + 1]
          expect(bar.x + bar.width).toBeCloseTo(next ? next.x : width - 14, 0)
        }
      }
      for (const [index, { x }] of years.entries()) {
        const next = years[index + 1]
        if (next) expect(next.x - x).toBeGreaterThan(40)
      }
    },
  )

  it('names fewer years where it is narrow, and always this one', () => {
    expect(planOf(1000).years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
    expect(planOf(170).years.map(({ year }) => year)).toEqual([2022, 2024, 2026])
  })

  it('begins at the launch, or with the first event where that was earlier', () => {
    expect(controlView(chip, events, '2026-11-27').from).toBe('2020-11-16')
    expect(controlView({ id: 1 }, events, '2026-11-27').from).toBe('2022-08-26')
    expect(controlView({ id: 1, releasedOn: '2024' }, events, '2026-11-27').from).toBe('2022-08-26')
    expect(controlView({ id: 1 }, [], '2026-11-27')).toMatchObject({
      from: '2026-11-27',
      standings: [],
      lanes: [],
    })
  })
})
