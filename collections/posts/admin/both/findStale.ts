import type { JointView } from '../../../../src/features/bilingual/alignment/readAlignment.ts'

/** Find the next joint that is out of date, from one on; past the end it begins anew. */
export const findStale = (
  joints: readonly JointView[],
  from: string | undefined,
  isBack: boolean,
): JointView | undefined => {
  const here = joints.findIndex(({ key }) => key === from)
  const stale = joints.filter(({ state }) => state === 'stale')
  const ordered = isBack ? stale.toReversed() : stale
  const isAhead = (joint: JointView) =>
    here < 0 || (isBack ? joints.indexOf(joint) < here : joints.indexOf(joint) > here)
  return ordered.find(isAhead) ?? ordered[0]
}
