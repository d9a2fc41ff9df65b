'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { DryRun } from '../../../src/features/publication/bundles/dryRunBundle.ts'
import { bundleWords as words } from './bundleWords.ts'
import type { useBundle } from './useBundle.ts'

const saidOf = { all: words.goesAll, some: words.goesSome, nothing: words.goesNothing } as const

const Result = ({ dry }: { readonly dry: DryRun }) => {
  const say = useWords()
  return (
    <>
      <p className={`bundle__goes bundle__goes--${dry.goes}`}>
        <span aria-hidden="true" className="bundle__sign" />
        {dry.whole ? dry.whole.text : say(saidOf[dry.goes])}
      </p>
      {dry.whole && <p>{dry.whole.advice}</p>}
    </>
  )
}

/** What a dry run found of the bundle as a whole. */
export const DryRunNote = ({ bundle }: { readonly bundle: ReturnType<typeof useBundle> }) => {
  const say = useWords()
  const { dry, isTrying, isWaiting } = bundle
  if (!isWaiting) return null
  return (
    <output aria-busy={isTrying} className="bundle__dry">
      {dry ? <Result dry={dry} /> : <p>{isTrying ? say(words.trying) : ''}</p>}
    </output>
  )
}
