import type { JointView } from '../../../../src/features/bilingual/alignment/readAlignment.ts'

/** Find the next joint of a kind, from one on; past the end it begins anew. */
export const findNext = (
  joints: readonly JointView[],
  from: string | undefined,
  isBack: boolean,
  isWanted: (joint: JointView) => boolean,
): JointView | undefined => {
  const here = joints.findIndex(({ key }) => key === from)
  const wanted = joints.filter(isWanted)
  const ordered = isBack ? wanted.toReversed() : wanted
  const isAhead = (joint: JointView) =>
    here < 0 || (isBack ? joints.indexOf(joint) < here : joints.indexOf(joint) > here)
  return ordered.find(isAhead) ?? ordered[0]
}
