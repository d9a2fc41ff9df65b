import { expect, it } from '@jest/globals'

import type { HeldEvent } from '../../../../src/delivery/queries/findHeldEvents.ts'
import { controlView } from '../../../../src/delivery/views/controlView.ts'

it('shows nothing as begun of a chip whose first event is still to come', () => {
  const event: HeldEvent = {
    id: 1,
    name: 'A rule',
    note: undefined,
    kind: 'rule',
    jurisdiction: 'US',
    destinations: ['CN'],
    announcedOn: '2026-11-01',
    effectiveOn: '2027-01-15',
    until: undefined,
    status: 'denial',
    chips: [1],
    source: undefined,
    citation: undefined,
    recordedFrom: '2026-11-01T00:00:00.000Z',
    recordedTo: undefined,
  }
  expect(controlView({ id: 1 }, [event], '2026-11-28')).toMatchObject({
    from: '2026-11-28',
    standings: [],
    lanes: [],
  })
})
