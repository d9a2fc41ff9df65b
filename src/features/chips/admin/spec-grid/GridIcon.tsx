import type { ReactNode } from 'react'

const bin = 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.8 7v4.2M9.2 7v4.2'

/** The drawings of the toolbar, on a field of 16 × 16, as paths of a stroke. */
const paths = {
  undo: 'M3 6h7a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3',
  redo: 'M13 6H6a3.5 3.5 0 0 0 0 7h4M13 6l-3-3M13 6l-3 3',
  'add-row-above': 'M2.5 9.5h11v4h-11zM8 1.5v5M5.5 4h5',
  'add-row-below': 'M2.5 2.5h11v4h-11zM8 9.5v5M5.5 12h5',
  'move-rows-up': 'M8 13.5v-11M4 6.5l4-4 4 4',
  'move-rows-down': 'M8 2.5v11M4 9.5l4 4 4-4',
  'remove-rows': bin,
  'add-column-before': 'M9.5 2.5v11h4v-11zM1.5 8h5M4 5.5v5',
  'add-column-after': 'M2.5 2.5v11h4v-11zM9.5 8h5M12 5.5v5',
  'move-columns-before': 'M13.5 8h-11M6.5 4l-4 4 4 4',
  'move-columns-after': 'M2.5 8h11M9.5 4l4 4-4 4',
  'remove-columns': bin,
  'align-start': 'M2.5 3.5h11M2.5 8h6M2.5 12.5h9',
  'align-center': 'M2.5 3.5h11M5 8h6M3.5 12.5h9',
  'align-end': 'M2.5 3.5h11M7.5 8h6M4.5 12.5h9',
} as const

/** The name of a drawing; those of whole rows and columns are called like the command. */
export type GridIconName = keyof typeof paths

/** Draw an icon of the toolbar; it says nothing by itself, its button does. */
export const GridIcon = ({ name }: { readonly name: GridIconName }): ReactNode => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.3" />
  </svg>
)
