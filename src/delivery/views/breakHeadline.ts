const segmenter = new Intl.Segmenter('zh-TW', { granularity: 'word' })

const han = /\p{Script=Han}/u

const mark = /[，：；。！？、]$/u

// Browsers put a little room between Chinese and Latin, but not where a line may end.
const isSeam = (last: string, next: string): boolean =>
  han.test(last.slice(-1)) !== han.test(next.slice(0, 1)) && !mark.test(last)

/** Words that belong to what stands before them, and marks that begin no line. */
const trailing = /^[了的地得著過們嗎呢吧啊上下裡中後前內外個款張顆封項種年月日]$|^[\p{P}\s]/u

/** Marks that end no line. */
const opening = /[\s（「『《〈“‘([{]$/u

/**
 * Part a headline where a line of it may end: between Chinese words, never inside one.
 *
 * Browsers end a line between any two Chinese characters. Latin words have their spaces, so a
 * headline without Chinese is one part.
 *
 * @example
 * breakHeadline('躲過了法規') // ['躲過了', '法規']
 */
export const breakHeadline = (headline: string): string[] => {
  const parts: string[] = []
  for (const { segment } of segmenter.segment(headline)) {
    const last = parts.at(-1)
    const mayBreak =
      last !== undefined &&
      (han.test(segment) || mark.test(last)) &&
      !isSeam(last, segment) &&
      !trailing.test(segment) &&
      !opening.test(last)
    if (last === undefined || mayBreak) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}
