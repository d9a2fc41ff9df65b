import { $getRoot } from '@payloadcms/richtext-lexical/lexical'

import { editorsIn } from './lexicalOf.ts'

/** How long an editor that opens is waited for, in milliseconds. */
const patience = 5000

const isWritable = (pane: Element): boolean =>
  editorsIn(pane)
    .slice(0, 1)
    .some((editor) => editor.getEditorState().read(() => !$getRoot().isEmpty()))

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/** Wait until the editor of a pane shows its article: before that it has no place for a cursor. */
export const untilWritable = async (pane: Element): Promise<void> => {
  const end = performance.now() + patience
  while (!isWritable(pane) && performance.now() < end) await nextFrame()
}
