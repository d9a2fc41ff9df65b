'use client'

import type { RangeSelection } from '@payloadcms/richtext-lexical/lexical'
import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  isSelectionCapturedInDecoratorInput,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { FlowNode } from '../../../../src/content/lexical/nodes.ts'
import { pasteLimit, planPaste } from '../../planPaste.ts'
import { useWords } from '../useWords.ts'
import { parseHtmlTree } from './parseHtmlTree.ts'

const picturesOf = (data: DataTransfer): string[] =>
  [...data.files].filter(({ type }) => type.startsWith('image/')).map(({ name }) => name)

const isOfItsOwn = ({ type }: FlowNode): boolean => type === 'table' || type === 'block'

/** A cell holds words: a table or a block that is pasted into one goes after its table, with all. */
const insertNodes = (nodes: readonly FlowNode[], selection: RangeSelection): void => {
  const parsed = nodes.map((node) => $parseSerializedNode(node))
  const parents = selection.anchor.getNode().getParents()
  const around = parents.findLast((one) => one.getType() === 'table')
  if (!around || !nodes.some(isOfItsOwn)) {
    selection.insertNodes(parsed)
    return
  }
  for (const node of parsed.toReversed()) around.insertAfter(node)
  parsed.at(-1)?.selectEnd()
}

/** Pastes documents, web pages and Markdown with their structure, and refuses what is too much. */
export const PastePlugin = (): null => {
  const [editor] = useLexicalComposerContext()
  const words = useWords()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          const selection = $getSelection()
          if (!data || !$isRangeSelection(selection)) return false
          if (event.target instanceof Node && isSelectionCapturedInDecoratorInput(event.target)) {
            return false
          }
          const copied = data.getData('application/x-lexical-editor')
          const clipboard = {
            html: copied ? '' : data.getData('text/html'),
            text: copied || data.getData('text/plain'),
            pictures: picturesOf(data),
          }
          const seed = `${Date.now()} ${Math.random()}`
          const plan =
            copied && copied.length <= pasteLimit
              ? ({ kind: 'leave' } as const)
              : planPaste(clipboard, parseHtmlTree, seed)
          if (plan.kind === 'leave') return false
          event.preventDefault()
          if (plan.kind === 'refuse') {
            const size = (plan.length / 1_000_000).toFixed(1)
            toast.error(words.say('pasteTooLarge', { size, limit: pasteLimit / 1_000_000 }))
            return true
          }
          if (plan.kind === 'too-many-parts') {
            toast.error(words.say('pasteTooManyParts'))
            return true
          }
          insertNodes(plan.nodes, selection)
          if (plan.pictures > 0) toast.info(words.say('pastedPictures', { count: plan.pictures }))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, words],
  )

  return null
}
