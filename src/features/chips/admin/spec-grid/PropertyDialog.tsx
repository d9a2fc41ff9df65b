import { type ReactNode, useEffect, useRef, useState } from 'react'
import { tableProperties } from '../../live/tableProperty.ts'
import type { Words } from '../useWords.ts'
import { GridDialog } from './GridDialog.tsx'

type Props = {
  /** The key of the property that the column shows now. */
  readonly current: string | undefined
  readonly words: Words
  readonly choose: (property: string | undefined) => void
  readonly onClose: () => void
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Choose by typing what a column shows of the chips in its rows: a property, or its own words. */
export const PropertyDialog = ({ current, words, choose, onClose }: Props): ReactNode => {
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const asked = folded(query).split(/\s+/).filter(Boolean)
  const found = tableProperties.filter(({ key, label }) => {
    const text = folded(`${label.en} ${label['zh-TW']} ${key}`)
    return asked.every((word) => text.includes(word))
  })

  useEffect(() => input.current?.focus(), [])

  return (
    <GridDialog title={words.say('propertyTitle')} onClose={onClose}>
      <p>{words.say('propertyHelp')}</p>
      <label>
        <span>{words.say('propertySearch')}</span>
        <input
          ref={input}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            const [first] = found
            if (first && asked.length > 0) choose(first.key)
          }}
        />
      </label>
      <output className="spec-grid__spoken">
        {words.say('propertyCount', { count: found.length })}
      </output>
      <ul className="spec-grid-dialog__choices">
        {found.map(({ key, label }) => (
          <li key={key}>
            <button
              type="button"
              className="spec-grid__tool"
              aria-pressed={key === current}
              onClick={() => choose(key)}
            >
              {label[words.language]}
            </button>
          </li>
        ))}
      </ul>
      <div className="spec-grid-dialog__buttons">
        {current !== undefined && (
          <button type="button" className="spec-grid__tool" onClick={() => choose(undefined)}>
            {words.say('propertyNone')}
          </button>
        )}
        <button type="button" className="spec-grid__tool" onClick={onClose}>
          {words.say('cancel')}
        </button>
      </div>
    </GridDialog>
  )
}
