/* oxlint-disable jsx-a11y/prefer-tag-over-role -- groups of a toolbar are not those of a form */

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { StructureCommand } from '../../grid/changeStructure.ts'
import type { gridMessages } from '../../messages.ts'
import type { Words } from '../useWords.ts'
import { GridIcon, type GridIconName } from './GridIcon.tsx'
import type { Shown } from './useShownLocales.ts'

/** A button of the toolbar: with a drawing, or with words. */
type Tool = {
  readonly key: keyof typeof gridMessages
  readonly icon?: GridIconName
  readonly isPressed?: boolean
  readonly isOff?: boolean
  readonly run: () => void
}

type Props = {
  readonly words: Words
  readonly shown: Shown
  readonly show: (shown: Shown) => void
  readonly isReadOnly: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onRow: boolean
  readonly onColumn: boolean
  readonly align?: 'start' | 'center' | 'end'
  readonly structure: (command: StructureCommand) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly openPaste: () => void
  readonly openProperty: () => void
  readonly openKeys: () => void
}

type Group = { readonly name: keyof typeof gridMessages; readonly tools: readonly Tool[] }

const groupsOf = (props: Props): readonly Group[] => {
  const command = (
    key: keyof typeof gridMessages,
    name: StructureCommand,
    more: Partial<Tool> = {},
  ): Tool => ({ key, icon: name, run: () => props.structure(name), ...more })
  const language = (key: keyof typeof gridMessages, shown: Shown): Tool => ({
    key,
    isPressed: props.shown === shown,
    run: () => props.show(shown),
  })
  const languages: Group = {
    name: 'languages',
    tools: [
      language('chinese', 'zh-TW'),
      language('english', 'en'),
      language('bothLanguages', 'both'),
    ],
  }
  if (props.isReadOnly) return [languages]
  const row = { isOff: !props.onRow }
  const column = { isOff: !props.onColumn }
  const aligned = (key: keyof typeof gridMessages, align: 'start' | 'center' | 'end'): Tool =>
    command(key, `align-${align}`, {
      isOff: !props.onColumn,
      isPressed: props.onColumn && (props.align ?? 'start') === align,
    })
  return [
    languages,
    {
      name: 'undo',
      tools: [
        { key: 'undo', icon: 'undo', isOff: !props.canUndo, run: props.undo },
        { key: 'redo', icon: 'redo', isOff: !props.canRedo, run: props.redo },
      ],
    },
    {
      name: 'rows',
      tools: [
        command('addRowAbove', 'add-row-above'),
        command('addRowBelow', 'add-row-below'),
        command('moveRowsUp', 'move-rows-up', row),
        command('moveRowsDown', 'move-rows-down', row),
        command('removeRows', 'remove-rows', row),
      ],
    },
    {
      name: 'columns',
      tools: [
        command('addColumnBefore', 'add-column-before'),
        command('addColumnAfter', 'add-column-after'),
        command('moveColumnsBefore', 'move-columns-before', column),
        command('moveColumnsAfter', 'move-columns-after', column),
        aligned('alignStart', 'start'),
        aligned('alignCenter', 'center'),
        aligned('alignEnd', 'end'),
        { key: 'columnProperty', isOff: !props.onColumn, run: props.openProperty },
        command('removeColumns', 'remove-columns', column),
      ],
    },
    {
      name: 'pasteTable',
      tools: [
        { key: 'pasteTable', run: props.openPaste },
        { key: 'keys', run: props.openKeys },
      ],
    },
  ]
}

/**
 * The buttons above a grid: one stop for Tab, arrows between them.
 *
 * A button that has nothing to do stays reachable, so that the focus is not lost when the last
 * step is undone.
 */
export const GridToolbar = (props: Props): ReactNode => {
  const { words } = props
  const [current, setCurrent] = useState<string>('chinese')
  const bar = useRef<HTMLDivElement>(null)
  const groups = groupsOf(props)
  const keys = groups.flatMap(({ tools }) => tools.map(({ key }) => key))
  const stop = keys.find((key) => key === current) ?? keys[0]

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = keys.findIndex((key) => key === stop)
    const next = {
      ArrowRight: keys[(at + 1) % keys.length],
      ArrowLeft: keys[(at - 1 + keys.length) % keys.length],
      Home: keys[0],
      End: keys.at(-1),
    }[event.key]
    if (!next) return
    event.preventDefault()
    setCurrent(next)
    bar.current?.querySelector<HTMLElement>(`[data-tool="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.say('tools')}
      className="spec-grid__tools"
      onKeyDown={onKeyDown}
    >
      {groups.map(({ name, tools }) => (
        <div key={name} role="group" aria-label={words.say(name)} className="spec-grid__group">
          {(name === 'rows' || name === 'columns') && (
            <span className="spec-grid__group-name" aria-hidden="true">
              {words.say(name)}
            </span>
          )}
          {tools.map((tool) => (
            <button
              key={tool.key}
              type="button"
              className="spec-grid__tool"
              data-tool={tool.key}
              title={tool.icon ? words.say(tool.key) : undefined}
              aria-label={tool.icon ? words.say(tool.key) : undefined}
              aria-pressed={tool.isPressed}
              aria-disabled={tool.isOff}
              tabIndex={tool.key === stop ? 0 : -1}
              onFocus={() => setCurrent(tool.key)}
              // A mouse leaves the keyboard focus where somebody was writing.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                if (!tool.isOff) tool.run()
              }}
            >
              {tool.icon ? <GridIcon name={tool.icon} /> : words.say(tool.key)}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
