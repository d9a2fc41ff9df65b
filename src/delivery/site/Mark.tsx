const dies = [
  [9.7, 9.7],
  [16.7, 9.7],
  [9.7, 16.7],
  [16.7, 16.7],
] as const

/** Draw the mark: a wafer with its dies, one of them chosen. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d="M16 1a15 15 0 0 1 8 27.69H8A15 15 0 0 1 16 1z" fill="currentColor" />
    {dies.map(([x, y], index) => (
      <rect
        key={`${x} ${y}`}
        x={x}
        y={y}
        width="5.6"
        height="5.6"
        className={index === 1 ? 'mark__chosen' : 'mark__die'}
      />
    ))}
  </svg>
)
