'use client'

import {
  BlockCollapsible,
  BlockEditButton,
  useBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import { useWords } from '../useWords.ts'
import type { BlockIconName } from './BlockIcon.tsx'
import { BlockIcon } from './BlockIcon.tsx'
import { KeepBlockFields } from './KeepBlockFields.tsx'
import './blocks.css'

type Props = {
  readonly icon: BlockIconName
  readonly name: string
  /** What tells this block from others of its kind when it is folded. */
  readonly summary?: string | undefined
  /** Whether a drawer holds fields that the picture does not. */
  readonly hasDrawer?: boolean
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of a block in the editor: what it is, what can be done with it, and its picture. */
export const BlockPlate = ({ icon, name, summary, hasDrawer, actions, children }: Props) => {
  const { nodeKey } = useBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const words = useWords()
  const remove = (): void => {
    editor.update(() => $getNodeByKey(nodeKey)?.remove())
    editor.focus()
  }

  return (
    <BlockCollapsible
      className={`block-plate block-plate--${icon}`}
      Label={
        <span className="block-plate__label">
          <BlockIcon name={icon} />
          <strong>{name}</strong>
          {summary ? <span className="block-plate__summary">{summary}</span> : null}
        </span>
      }
      Actions={
        <span className="block-plate__actions">
          {actions}
          {hasDrawer ? <BlockEditButton /> : null}
          {editor.isEditable() ? (
            <button
              type="button"
              className="block-plate__remove"
              aria-label={words.say('removeBlock', { name })}
              title={words.say('removeBlock', { name })}
              onClick={(event) => {
                event.preventDefault()
                event.stopPropagation()
                remove()
              }}
            >
              <BlockIcon name="remove" />
            </button>
          ) : null}
        </span>
      }
    >
      <KeepBlockFields />
      <div className="block-plate__body">{children}</div>
    </BlockCollapsible>
  )
}
