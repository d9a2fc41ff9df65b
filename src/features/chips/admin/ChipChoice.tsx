'use client'

import { useConfig } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type Locale, otherLocale } from '../../../kernel/locale.ts'
import { ChipOptions } from './ChipOptions.tsx'
import type { ChipName } from './chipName.ts'
import type { ChipOption } from './chipOption.ts'
import { fetchChips } from './fetchChips.ts'
import { useAnchoredPopover } from './useAnchoredPopover.ts'
import { useChipSearch } from './useChipSearch.ts'
import { useNewChip } from './useNewChip.tsx'
import { useWords } from './useWords.ts'
import './ChipChoice.css'

type Props = {
  readonly id?: string
  readonly label: string
  readonly chip: number | null
  /** A chip that cannot be meant, and is not offered. */
  readonly except?: number
  readonly locale: Locale
  /** What choosing no chip means; without it a chip can only be changed. */
  readonly none?: string
  /** A chip that there is not yet can be made here, by who may. */
  readonly canMake?: boolean
  readonly isReadOnly?: boolean
  readonly isWrong?: boolean
  readonly onChoose: (chip: number | null) => void
}

/**
 * A combobox that searches the desk's chips, by all their names in both languages.
 *
 * Typing or the arrows open it; arrows choose, Enter takes, Escape leaves what was chosen before.
 * What was typed can become a new chip, in a drawer: the last of the options, once it was searched.
 */
export const ChipChoice = (props: Props): ReactNode => {
  const { id, label, chip, except, locale, none, onChoose } = props
  const { canMake = false, isReadOnly = false, isWrong = false } = props
  const words = useWords()
  const { config } = useConfig()
  const apiRoute = config.routes.api
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [known, setKnown] = useState<ChipName>()
  const [active, setActive] = useState(0)
  const isOpen = typed !== undefined
  const answered = useChipSearch(typed ?? '', isOpen)
  const search = { ...answered, chips: answered.chips.filter((option) => option.id !== except) }
  const listId = useId()
  const list = useAnchoredPopover<HTMLDivElement>(isOpen, input)
  const canClear = none !== undefined && chip !== null
  const newChip = useNewChip((id) => {
    onChoose(id)
    input.current?.focus()
  })
  const newName = typed?.trim() ?? ''
  const isSearched = search.state === 'found' && search.words === typed && newName !== ''
  const options: readonly ChipOption[] = [
    ...(canClear ? [null] : []),
    ...search.chips,
    ...(canMake && newChip.open && isSearched ? (['new'] as const) : []),
  ]
  const chosen = options[Math.min(active, options.length - 1)]
  const own = known?.id === chip ? known : undefined

  useEffect(() => {
    if (chip === null || own) return undefined
    const abort = new AbortController()
    fetchChips(apiRoute, [chip], abort.signal).then(
      ([found]) => setKnown(found),
      // Its number then stands for it.
      () => undefined,
    )
    return () => abort.abort()
  }, [apiRoute, chip, own])

  const nameOf = ({ names }: ChipName): string => names[locale] ?? names[otherLocale(locale)] ?? ''
  const current = chip === null ? '' : own ? nameOf(own) : `#${chip}`

  const open = (text: string): void => {
    if (isReadOnly) return
    setTyped(text)
    setActive(text !== '' && canClear ? 1 : 0)
  }
  const take = (option: ChipOption): void => {
    setTyped(undefined)
    if (option === 'new') {
      newChip.open?.(newName)
      return
    }
    if (option) setKnown(option)
    onChoose(option?.id ?? null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!isOpen && step !== undefined) open('')
    else if (!isOpen) return
    else if (step !== undefined && options.length > 0) {
      setActive((before) => (before + step + options.length) % options.length)
    } else if (event.key === 'Enter') {
      if (chosen !== undefined) take(chosen)
    } else if (event.key === 'Escape') setTyped(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="chip-choice">
      <input
        ref={input}
        id={id}
        className="chip-choice__input"
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-invalid={isWrong}
        aria-activedescendant={
          isOpen && chosen !== undefined
            ? `${listId}-${chosen === 'new' ? chosen : (chosen?.id ?? 'none')}`
            : undefined
        }
        placeholder={chip === null ? (none ?? words.say('chipSearch')) : undefined}
        readOnly={isReadOnly}
        value={typed ?? current}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => {
          if (!isOpen) open('')
        }}
        onChange={(event) => open(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <output className="chip-choice__said">
        {isOpen && search.state === 'found'
          ? search.chips.length === 0
            ? words.say('chipNone')
            : words.say('chipCount', { count: search.chips.length })
          : ''}
      </output>
      <ChipOptions
        id={listId}
        list={list}
        search={search}
        options={options}
        chosen={chosen}
        locale={locale}
        none={none ?? ''}
        newName={newName}
        words={words}
        onTake={take}
      />
      {canMake && newChip.drawer}
    </div>
  )
}
