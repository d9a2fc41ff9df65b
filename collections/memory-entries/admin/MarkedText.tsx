import type { Locale } from '../../../src/kernel/locale.ts'

type Props = {
  readonly text: string
  readonly language: Locale
  readonly marks: ReadonlyArray<readonly [from: number, to: number]>
}

/** A text in which places are marked. */
export const MarkedText = ({ text, language, marks }: Props) => {
  const starts = [0, ...marks.map(([, to]) => to)]
  return (
    <p lang={language}>
      {starts.map((start, at) => {
        const [from, to] = marks[at] ?? [text.length, text.length]
        return (
          <span key={start}>
            {text.slice(start, from)}
            {to > from && <mark>{text.slice(from, to)}</mark>}
          </span>
        )
      })}
    </p>
  )
}
