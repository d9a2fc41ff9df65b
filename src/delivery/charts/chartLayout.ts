/** How large a chart is drawn, in pixels: beside a text, on a phone, or as a picture to share. */
export type ChartLayout = {
  readonly name: 'wide' | 'narrow' | 'picture'
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly radius: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/** The sizes in which charts are drawn. */
export const chartLayouts: Readonly<Record<ChartLayout['name'], ChartLayout>> = {
  wide: {
    name: 'wide',
    width: 880,
    height: 560,
    fontSize: 13,
    radius: 5,
    margin: { top: 34, right: 16, bottom: 46, left: 70 },
  },
  narrow: {
    name: 'narrow',
    width: 360,
    height: 440,
    fontSize: 11,
    radius: 4,
    margin: { top: 30, right: 8, bottom: 40, left: 54 },
  },
  picture: {
    name: 'picture',
    width: 1104,
    height: 440,
    fontSize: 18,
    radius: 7,
    margin: { top: 40, right: 16, bottom: 56, left: 96 },
  },
}
