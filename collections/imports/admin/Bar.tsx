import type { ReactNode } from 'react'
import './Bar.css'

/** How far something is, as a bar with its words; without a total it only moves. */
export const Bar = ({
  label,
  done,
  total,
  children,
}: {
  readonly label: string
  readonly done: number
  readonly total: number
  readonly children?: ReactNode
}) => (
  <div className="desk-import__progress">
    <progress
      aria-label={label}
      className="desk-import__bar"
      {...(total > 0 ? { max: total, value: Math.min(done, total) } : {})}
    />
    <p className="desk-import__figures">{children}</p>
  </div>
)
