import type { ReactNode } from 'react'

const drawings = {
  figure: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M16 9.5h.01',
  'spec-table': 'M3 5h18v14H3zM3 10h18M9 5v14M15 5v14',
  chart: 'M4 4v16h16M7 16l3-4 4 2 5-7',
  video: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  quotation: 'M5 7h5v5c0 3-1.5 4.5-4 5M14 7h5v5c0 3-1.5 4.5-4 5',
  callout: 'M4 4h16v12H9l-5 4zM12 7.5v3.5M12 13.4h.01',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  'raw-html': 'M4 5h16v14H4zM9 10l-2 2 2 2M15 10l2 2-2 2',
  shortcode:
    'M8 4c-3 0-3 2-3 4s0 4-2 4c2 0 2 2 2 4s0 4 3 4M16 4c3 0 3 2 3 4s0 4 2 4c-2 0-2 2-2 4s0 4-3 4',
  'chip-mention': 'M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4',
  'source-citation': 'M6 3h9l4 4v14H6zM9 12h7M9 16h5',
  remove: 'M6 6l12 12M18 6L6 18',
} as const

/** The name of a drawing. */
export type BlockIconName = keyof typeof drawings

/** A small line drawing, in the colour of the text beside it. */
export const BlockIcon = ({ name }: { name: BlockIconName }): ReactNode => (
  <svg className="block-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)
