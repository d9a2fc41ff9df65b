/** A text of a picture: where its baseline begins, ends or is in the middle, in pixels. */
export type LiftedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: string
  readonly isBold: boolean
}

const shiftOf = (element: Element): readonly [x: number, y: number] => {
  const found = /translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)/.exec(
    element.getAttribute('transform') ?? '',
  )
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)]
}

const lengthOf = (value: string | null, fontSize: number): number =>
  value?.endsWith('em') ? Number.parseFloat(value) * fontSize : Number.parseFloat(value ?? '0')

const lineOf = (element: Element): Element[] => {
  const parent = element.parentElement
  return parent ? [element, ...lineOf(parent)] : [element]
}

const inherited = (line: readonly Element[], name: string): string | undefined =>
  line.map((element) => element.getAttribute(name)).find((value) => value && value !== 'inherit') ??
  undefined

/**
 * Take the texts out of a drawing, each with its place.
 *
 * What makes a picture out of SVG would look for a font on the machine, and find none there: the
 * texts are set by other means, in a typeface that comes along.
 */
export const liftTexts = (svg: SVGSVGElement, fontSize: number): LiftedText[] =>
  [...svg.querySelectorAll('text')].flatMap((element): LiftedText[] => {
    const text = element.textContent?.trim() ?? ''
    const line = lineOf(element)
    const shifts = line.map(shiftOf)
    const anchor = inherited(line, 'text-anchor')
    element.remove()
    if (text === '') return []
    return [
      {
        text,
        x: shifts.reduce((sum, [x]) => sum + x, 0) + lengthOf(element.getAttribute('x'), fontSize),
        y:
          shifts.reduce((sum, [, y]) => sum + y, 0) + lengthOf(element.getAttribute('y'), fontSize),
        anchor: anchor === 'start' || anchor === 'end' ? anchor : 'middle',
        fill: inherited(line, 'fill') ?? 'currentColor',
        isBold: Number(inherited(line, 'font-weight') ?? 400) >= 600,
      },
    ]
  })
