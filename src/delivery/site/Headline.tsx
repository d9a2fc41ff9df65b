import { Fragment } from 'react'

import { breakHeadline } from '../views/breakHeadline.ts'

/** Set the words of a headline so that its lines end between words, in Chinese as well. */
export const Headline = ({ words }: { readonly words: string }) => {
  const parts = breakHeadline(words)
  return parts.length < 2
    ? words
    : parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))
}
