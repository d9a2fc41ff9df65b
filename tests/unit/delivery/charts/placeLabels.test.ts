import { describe, expect, it } from '@jest/globals'
import { array, assert, integer, property, record } from 'fast-check'

import type { LabelBox } from '../../../../src/delivery/charts/placeLabels.ts'
import { placeLabels } from '../../../../src/delivery/charts/placeLabels.ts'

const frame = { left: 0, top: 0, width: 300, height: 200 }

const place = record({
  left: integer({ min: -40, max: 300 }),
  top: integer({ min: -40, max: 200 }),
  width: integer({ min: 10, max: 80 }),
  height: integer({ min: 8, max: 16 }),
})

const box = (left: number): LabelBox => ({ left, top: 10, width: 50, height: 10 })

const overlaps = (one: LabelBox, other: LabelBox): boolean =>
  Math.max(one.left, other.left) < Math.min(one.left + one.width, other.left + other.width) &&
  Math.max(one.top, other.top) < Math.min(one.top + one.height, other.top + other.height)

describe('the places of labels', () => {
  it('never touch each other, an obstacle or the edge', () => {
    assert(
      property(
        array(array(place, { maxLength: 8 }), { maxLength: 30 }),
        array(place, { maxLength: 10 }),
        (places, obstacles) => {
          const placed = placeLabels(places, obstacles, frame).flatMap((box) => box ?? [])
          for (const [at, one] of placed.entries()) {
            expect(
              [...placed.slice(at + 1), ...obstacles].some((other) => overlaps(one, other)),
            ).toBe(false)
            expect(one.left >= 0 && one.left + one.width <= 300).toBe(true)
            expect(one.top >= 0 && one.top + one.height <= 200).toBe(true)
          }
        },
      ),
    )
  })

  it('are the first that is free, so the foremost come first', () => {
    expect(placeLabels([[box(10)], [box(20), box(100)], [box(30)]], [], frame)).toEqual([
      box(10),
      box(100),
      undefined,
    ])
  })
})
