import type { ReactNode } from 'react'
import type { HeldCell } from '../heldCellsOf.ts'
import type { Words } from '../useWords.ts'
import { sayOrigin } from './sayOrigin.ts'

type Props = { readonly cell: HeldCell | undefined; readonly words: Words }

/** Where the focused cell comes from, under the grid: for keys and fingers, which hover over nothing. */
export const HeldOrigin = ({ cell, words }: Props): ReactNode => (
  <output className="spec-grid__origin">{cell ? sayOrigin(cell, words) : ''}</output>
)
