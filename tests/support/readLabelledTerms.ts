import fs from 'node:fs'

/** A Chinese and an English line, and what is to be marked in them. */
export type LabelledTerms = {
  readonly chinese: string
  readonly english: string
  /** As `!zh 芯片` (forbidden) or `?en Entity List` (without a counterpart). */
  readonly doubts: readonly string[]
}

/** Read a file of `tests/fixtures/bilingual/terms`. */
export const readLabelledTerms = (name: string): LabelledTerms[] => {
  const file = new URL(`../fixtures/bilingual/terms/${name}.txt`, import.meta.url)
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [chinese = '', english = '', labels = ''] = block.split('\n')
      const doubts = labels
        .slice(1)
        .split(/\s+(?=[!?](?:zh|en) )/)
        .map((one) => one.trim())
      return { chinese, english, doubts: doubts.filter((one) => one !== '') }
    })
}
