type Stored = { readonly $?: { readonly segment?: unknown }; readonly children?: Stored[] }

type EditorRoot = HTMLElement & {
  // Lexical leaves its editor here.
  readonly __lexicalEditor?: {
    readonly getEditorState: () => { readonly toJSON: () => { readonly root: unknown } }
  }
}

const pathTo = (node: Stored, id: string): number[] | undefined => {
  for (const [at, child] of (node.children ?? []).entries()) {
    if (child.$?.segment === id) return [at]
    const below = pathTo(child, id)
    if (below) return [at, ...below]
  }
  return undefined
}

/**
 * Find the place of a segment that waits for its words: by its identity, since it has none by which
 * it could be found.
 */
export const findWaiting = (pane: Element, id: string): HTMLElement | undefined => {
  if (id === 'title' || id === 'summary') {
    return pane.querySelector<HTMLElement>(`[name="${id}"]`) ?? undefined
  }
  const root = pane.querySelector<EditorRoot>('[data-lexical-editor="true"]')
  const state = root?.__lexicalEditor?.getEditorState().toJSON()
  const path = state && pathTo(state.root as Stored, id)
  let place: Element | null = root
  for (const at of path ?? []) place = place?.children[at] ?? null
  return path && place instanceof HTMLElement ? place : undefined
}
