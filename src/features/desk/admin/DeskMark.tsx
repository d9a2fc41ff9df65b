import { markPath } from '../markPath.ts'

/** Draw the mark: a wafer with its dies, one of them chosen. */
export const DeskMark = ({ size }: { readonly size: number }) => (
  <svg
    aria-hidden="true"
    className="desk-mark"
    height={size}
    viewBox={markPath.viewBox}
    width={size}
    xmlns="http://www.w3.org/2000/svg"
  >
    <path d={markPath.wafer} fill="currentColor" fillRule="evenodd" />
    <path className="desk-mark__die" d={markPath.chosenDie} />
  </svg>
)
