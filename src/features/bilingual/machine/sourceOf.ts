import { nodeId } from '../../../content/lexical/nodeId.ts'
import type { Segment } from '../../../content/segments/segment.ts'

/** Who the segments of one side of a joint are, whatever they say. */
export const sourceKeyOf = (segments: readonly Pick<Segment, 'id'>[]): string =>
  nodeId(JSON.stringify(segments.map(({ id }) => id)))

/** What they say, whoever they are. */
export const sourcePrintOf = (segments: readonly Pick<Segment, 'print'>[]): string =>
  nodeId(JSON.stringify(segments.map(({ print }) => print)))
