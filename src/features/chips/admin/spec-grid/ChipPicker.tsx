import { type KeyboardEvent, type ReactNode, use, useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import { ChipOptions } from '../ChipOptions.tsx'
import type { ChipName } from '../chipName.ts'
import { useAnchoredPopover } from '../useAnchoredPopover.ts'
import { useChipSearch } from '../useChipSearch.ts'
import type { Words } from '../useWords.ts'
import { GridActionsContext } from './gridActions.ts'

type Props = {
  readonly row: number
  readonly chip: number | null
  readonly name: string
  readonly locale: Locale
  readonly mode: GridMode
  readonly words: Words
}

/**
 * The focused chip of a row: a combobox that searches the desk's chips.
 *
 * Closed it is a cell like any other, and the grid's keys move on. Typing, Enter or F2 opens it;
 * then arrows choose, Enter takes, Escape leaves the row's chip as it was.
 */
export const ChipPicker = ({ row, chip, name, locale, mode, words }: Props): ReactNode => {
  const actions = use(GridActionsContext)
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const isOpen = mode !== 'cell'
  const search = useChipSearch(query, isOpen)
  const listId = useId()
  const list = useAnchoredPopover<HTMLDivElement>(isOpen, input)
  const options: readonly (ChipName | null)[] = chip ? [null, ...search.chips] : search.chips
  const chosen = options[Math.min(active, options.length - 1)]

  useEffect(() => {
    if (isOpen || !input.current) return
    input.current.value = name
    if (document.activeElement === input.current) input.current.select()
    setQuery('')
    setActive(0)
  }, [isOpen, name])

  useEffect(() => {
    if (isOpen && search.state === 'found') {
      actions?.announce(
        search.chips.length === 0
          ? words.say('chipNone')
          : words.say('chipCount', { count: search.chips.length }),
      )
    }
  }, [actions, isOpen, search, words])

  const take = (option: ChipName | null | undefined): void => {
    if (option === undefined) return
    actions?.pointAtChip(option, row)
    actions?.setMode('cell')
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing || event.key === 'Process') return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && options.length > 0) {
      setActive((before) => (before + step + options.length) % options.length)
    } else if (event.key === 'Enter') {
      take(chosen)
    } else if (event.key === 'Escape') {
      actions?.setMode('cell')
    } else {
      if (event.key === 'Tab') actions?.setMode('cell')
      event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <input
        ref={input}
        className="spec-grid__chip-input"
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.say('chipOfRow', { row: row + 1 })}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={
          isOpen && chosen !== undefined ? `${listId}-${chosen?.id ?? 'none'}` : undefined
        }
        placeholder={words.say(isOpen ? 'chipSearch' : 'chip')}
        defaultValue={name}
        onFocus={(event) => {
          if (!isOpen) event.currentTarget.select()
        }}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(chip ? 1 : 0)
          if (!isOpen) actions?.setMode('typing')
        }}
        onCompositionStart={() => actions?.setMode('typing')}
        onKeyDown={onKeyDown}
      />
      <ChipOptions
        id={listId}
        list={list}
        search={search}
        options={options}
        chosen={chosen}
        locale={locale}
        none={words.say('chipClear')}
        words={words}
        onTake={(option) => {
          if (option !== 'new') take(option)
        }}
      />
    </>
  )
}
