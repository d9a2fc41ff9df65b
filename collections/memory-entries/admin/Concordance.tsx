'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { memoryLimits } from '../../../src/features/bilingual/memory/entry.ts'
import { Hit } from './Hit.tsx'
import { memoryWords as words } from './memoryWords.ts'
import type { Found } from './useConcordance.ts'
import { useConcordance } from './useConcordance.ts'
import './memory.css'

const sayFound = ({ hits, before, phrase }: Found, say: ReturnType<typeof useWords>): string => {
  if (hits.length === 0) return say(words.none, { phrase })
  return say(before === undefined ? words.found : words.foundMore, { count: hits.length })
}

/** Search the memory for how a phrase was said before. */
export const Concordance = ({ given }: { readonly given: string }) => {
  const say = useWords()
  const [phrase, setPhrase] = useState(given)
  const { found, isSearching, hasFailed, search, more } = useConcordance()
  useEffect(() => {
    if (given.trim() !== '') void search(given)
  }, [given, search])
  const state = isSearching ? say(words.searching) : found && sayFound(found, say)
  return (
    <section aria-label={say(words.search)} className="desk-memory__search">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (phrase.trim() !== '') void search(phrase)
          }}
        >
          <label htmlFor="desk-memory-phrase">{say(words.phrase)}</label>
          <div className="desk-memory__line">
            <input
              autoComplete="off"
              id="desk-memory-phrase"
              maxLength={memoryLimits.phrase}
              onChange={({ target }) => setPhrase(target.value)}
              type="search"
              value={phrase}
            />
            <Button buttonStyle="primary" margin={false} type="submit">
              {say(words.find)}
            </Button>
          </div>
        </form>
      </search>
      {hasFailed && (
        <p className="desk-memory__refusal" role="alert">
          {say(words.failed)}
        </p>
      )}
      <p aria-live="polite" className="desk-memory__state">
        {state}
      </p>
      {found && found.hits.length > 0 && (
        <ul aria-label={say(words.results)} className="desk-memory__hits">
          {found.hits.map((hit) => (
            <Hit hit={hit} key={hit.id} />
          ))}
        </ul>
      )}
      {found?.before !== undefined && (
        <Button
          buttonStyle="secondary"
          disabled={isSearching}
          margin={false}
          onClick={() => void more()}
        >
          {say(words.more)}
        </Button>
      )}
    </section>
  )
}
