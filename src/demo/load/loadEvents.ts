import { readShipped } from '../../features/chips/control/eventStore.ts'
import { findShippedChips } from '../../features/chips/control/shipped/findShippedChips.ts'
import { keepEvent } from '../../features/chips/control/shipped/keepEvent.ts'
import { shippedEvents } from '../../features/chips/control/shipped/shippedEvents.ts'
import { readChipNames } from '../../features/chips/tables/readChipNames.ts'
import { editorIn } from './editorIn.ts'
import { idOf } from './idOf.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the control events that come with the product. */
export const loadEvents = async (run: Run): Promise<void> => {
  const names = await readChipNames(run)
  for (const event of shippedEvents) {
    await loadOnce(run, 'control-events', event.key, async (requestIn) => {
      const req = await editorIn(run, await requestIn('en'))
      const known = (await readShipped(req)).get(event.key)
      const grounds = {
        source: idOf(run, 'sources', event.source),
        rule: event.rule === undefined ? undefined : idOf(run, 'control-rules', event.rule),
        chips: findShippedChips(event, names).found,
      }
      const id = await keepEvent(event, grounds, known, 'Demonstration', req)
      // Nothing is kept anew where the newsroom has it already.
      return id ?? known!.id
    })
  }
}
