/** A place that something takes in a picture, in pixels. */
export type LabelBox = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const touch = (one: LabelBox, other: LabelBox): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

const holds = (outer: LabelBox, inner: LabelBox): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height

/**
 * Place labels where none touches another, nor an obstacle, nor leaves the frame.
 *
 * Each takes the first of its own places that is still free; one that finds none gets none. So the
 * foremost come first.
 */
export const placeLabels = (
  places: readonly (readonly LabelBox[])[],
  obstacles: readonly LabelBox[],
  frame: LabelBox,
): (LabelBox | undefined)[] => {
  const taken = [...obstacles]
  return places.map((candidates) => {
    const free = candidates.find(
      (candidate) => holds(frame, candidate) && !taken.some((one) => touch(one, candidate)),
    )
    if (free) taken.push(free)
    return free
  })
}
