import { keepRule } from '../../features/chips/control/shipped/keepRule.ts'
import { shippedRules } from '../../features/chips/control/shipped/shippedRules.ts'
import { editorIn } from './editorIn.ts'
import { idOf } from './idOf.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the versions of rules that come with the product. */
export const loadRules = async (run: Run): Promise<void> => {
  for (const rule of shippedRules) {
    await loadOnce(run, 'control-rules', rule.key, async (requestIn) => {
      const req = await editorIn(run, await requestIn('en'))
      return (await keepRule(rule, idOf(run, 'sources', rule.source), req)).id
    })
  }
}
