const pitch = 7
const side = 5.6

const die = (column: number, row: number): string => {
  const x = 16 + (column - 0.5) * pitch + (pitch - side) / 2
  const y = 16 + (row - 0.5) * pitch + (pitch - side) / 2
  return `M${x} ${y}h${side}v${side}h-${side}z`
}

// Dies on a wafer: whole ones only, so the corners of the grid stay empty.
const dies = [
  [-1, -1],
  [0, -1],
  [-1, 0],
  [0, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const

/** The shapes of the mark, for the admin panel's pages and its favicon alike. */
export const markPath = {
  viewBox: '0 0 32 32',
  /** A disc with a flat at its foot, the dies cut out. */
  wafer: `M16 1a15 15 0 0 1 8 27.69H8A15 15 0 0 1 16 1z${dies.map(([x, y]) => die(x, y)).join('')}`,
  /** The die at the upper right, which the desk has picked. */
  chosenDie: die(1, -1),
} as const
