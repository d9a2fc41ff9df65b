import type { Node, PhrasingContent, RootContent } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'

/** What a definition list explains. */
type DefinitionTerm = Node & { type: 'definitionTerm'; children: PhrasingContent[] }

/** What it says of that. */
type DefinitionDescription = Node & {
  type: 'definitionDescription'
  children: RootContent[]
}

/** Terms, each followed by its descriptions. */
export type DefinitionList = Node & {
  type: 'definitionList'
  children: (DefinitionTerm | DefinitionDescription)[]
}

declare module 'mdast' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged
  interface RootContentMap {
    definitionList: DefinitionList
    definitionTerm: DefinitionTerm
    definitionDescription: DefinitionDescription
  }
}

declare module 'micromark-util-types' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged
  interface TokenTypeMap {
    defList: 'defList'
    defListTerm: 'defListTerm'
    defListDescription: 'defListDescription'
  }
}

const open = (type: 'definitionList' | 'definitionTerm' | 'definitionDescription') =>
  function enter(this: CompileContext, token: Token) {
    this.enter({ type, children: [] }, token)
  }

function close(this: CompileContext, token: Token) {
  this.exit(token)
}

/** Makes the nodes of definition lists out of what `micromark-extension-definition-list` reads. */
export const definitionLists: Extension = {
  enter: {
    defList: open('definitionList'),
    defListTerm: open('definitionTerm'),
    defListDescription: open('definitionDescription'),
  },
  exit: { defList: close, defListTerm: close, defListDescription: close },
}
