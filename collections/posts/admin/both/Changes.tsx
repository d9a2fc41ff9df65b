'use client'
import { diffWords } from 'diff'

import type { Locale } from '../../../../src/kernel/locale.ts'

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  'zh-TW': new Intl.Segmenter('zh-TW', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** A text as it is now against what it was, the difference marked word by word. */
export const Changes = ({
  before,
  now,
  language,
}: {
  readonly before: string
  readonly now: string
  readonly language: Locale
}) => {
  const parts = diffWords(before, now, { intlSegmenter: segmenters[language] })
  return (
    <p className="both-changes" lang={language}>
      {parts.map(({ added, removed, value }, at) => {
        const key = `${at}-${value}`
        if (removed) return <del key={key}>{value}</del>
        return added ? <ins key={key}>{value}</ins> : <span key={key}>{value}</span>
      })}
    </p>
  )
}
