/** A sentence of the length that a newspaper writes. */
export const benchSentence =
  '晶圓廠在這一季調整了先進製程的產能配置，客戶的訂單從訓練晶片轉向推論晶片。'

const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const paragraph = (words: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [text(words)],
})

const half = () =>
  Array.from({ length: 24 }, (_, index) => paragraph(`${index} ${benchSentence.repeat(3)}`))

/**
 * A body as long as the article that the newsroom began with: 48 paragraphs.
 *
 * @param middle blocks that stand half-way.
 */
export const longBody = (
  middle: ReadonlyArray<{ readonly type: string; readonly version: number }> = [],
) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [...half(), ...middle, ...half()],
  },
})
