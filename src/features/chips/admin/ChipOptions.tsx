/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a <datalist> cannot search a server or show vendors */

import type { ReactNode, RefObject } from 'react'
import { type Locale, otherLocale } from '../../../kernel/locale.ts'
import type { ChipName } from './chipName.ts'
import type { ChipOption } from './chipOption.ts'
import type { ChipSearch } from './useChipSearch.ts'
import type { Words } from './useWords.ts'
import './ChipOptions.css'

type Props = {
  readonly id: string
  readonly list: RefObject<HTMLDivElement | null>
  readonly search: ChipSearch
  readonly options: readonly ChipOption[]
  readonly chosen: ChipOption | undefined
  readonly locale: Locale
  /** What choosing no chip means. */
  readonly none: string
  /** What a chip that is new would be called. */
  readonly newName?: string
  readonly words: Words
  readonly onTake: (option: ChipOption) => void
}

const keyOf = (option: ChipOption): number | string =>
  option === 'new' ? option : (option?.id ?? 'none')

/** The chips that a search has found, as the list of a combobox; the keys are the combobox's. */
export const ChipOptions = (props: Props): ReactNode => {
  const { id, list, search, options, chosen, locale, none, newName = '', words, onTake } = props
  const nameOf = ({ id: chip, names }: ChipName): string =>
    names[locale] ?? names[otherLocale(locale)] ?? String(chip)
  const otherNameOf = (option: ChipName): string | undefined => {
    const other = option.names[otherLocale(locale)]
    return other === nameOf(option) ? undefined : other
  }
  return (
    <div ref={list} popover="manual" className="chip-options">
      <div role="listbox" id={id} aria-label={words.say('chipResults')}>
        {options.map((option) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are the combobox's
          <div
            key={keyOf(option)}
            id={`${id}-${keyOf(option)}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === chosen}
            className="chip-options__option"
            onMouseDown={(event) => {
              event.preventDefault()
              event.stopPropagation()
            }}
            onClick={() => onTake(option)}
          >
            {option === null ? (
              <em>{none}</em>
            ) : option === 'new' ? (
              <span>{words.say('chipNew', { name: newName })}</span>
            ) : (
              <>
                <span>{nameOf(option)}</span>
                <small>{[otherNameOf(option), option.vendor].filter(Boolean).join(' · ')}</small>
              </>
            )}
          </div>
        ))}
      </div>
      {search.chips.length === 0 && (
        <p className="chip-options__none">
          {words.say(
            ({ waiting: 'chipWaiting', failed: 'chipFailed', found: 'chipNone' } as const)[
              search.state
            ],
          )}
        </p>
      )}
    </div>
  )
}
