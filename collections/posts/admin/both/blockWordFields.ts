import type { SegmentKind } from '../../../../src/content/segments/segment.ts'

/** The fields of a block that hold its words: as which segment each is known. */
export const blockWordFields: Readonly<Record<string, SegmentKind>> = {
  alt: 'alt',
  caption: 'caption',
  quote: 'quote',
  role: 'role',
  speaker: 'speaker',
  title: 'label',
}
