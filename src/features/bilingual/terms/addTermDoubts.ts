import type { PayloadRequest } from 'payload'

import type { AlignmentView } from '../alignment/readAlignment.ts'
import type { JointView } from '../alignment/viewJoint.ts'
import type { TermDoubt } from './checkTerms.ts'
import { checkTerms } from './checkTerms.ts'
import { readTermbase } from './readTermbase.ts'

/** How the two languages of a story stand to each other, with what is doubtful about their terms. */
export type CheckedAlignment = Omit<AlignmentView, 'joints'> & {
  readonly joints: readonly (JointView & { readonly terms: readonly TermDoubt[] })[]
}

/** Check the terms of each joint of a story; what is different on purpose needs no counterparts. */
export const addTermDoubts = async (
  view: AlignmentView,
  req: PayloadRequest,
): Promise<CheckedAlignment> => {
  const termbase = await readTermbase(req)
  const joints = view.joints.map((joint) => {
    const { sides, state } = joint
    const needsCounterparts = state !== 'different'
    return {
      ...joint,
      terms: checkTerms(sides['zh-TW'], sides.en, termbase, { needsCounterparts }),
    }
  })
  return { ...view, joints }
}
