import type { ReactNode } from 'react'
import type { SpecColumn } from '../../specGrid.ts'

type Props = {
  readonly className: string
  readonly role: 'gridcell' | 'columnheader' | 'rowheader'
  readonly row: number
  readonly column: number
  readonly align?: SpecColumn['align']
  readonly isSelected: boolean
  readonly problem?: string
  /** The cell itself takes the focus: there is nothing in it to edit. */
  readonly hasFocus: boolean
  readonly children: ReactNode
}

/** The frame of a cell: its place, its role, and the focus where it holds no control of its own. */
export const FocusableCell = (props: Props): ReactNode => (
  <div
    className={props.className}
    role={props.role}
    aria-selected={props.isSelected}
    aria-invalid={props.problem ? true : undefined}
    title={props.problem}
    tabIndex={props.hasFocus ? 0 : undefined}
    data-row={props.row}
    data-column={props.column}
    data-align={props.align}
  >
    {props.children}
  </div>
)
