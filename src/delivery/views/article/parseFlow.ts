import type { FlowNode } from '../../../content/lexical/nodes.ts'
import { isBody } from '../../queries/wantedBy.ts'
import type { ArticleFlow } from './articleNode.ts'
import { parseBlock } from './parseBlock.ts'
import { parseList } from './parseList.ts'
import { parsePhrasing } from './parsePhrasing.ts'
import { parseTable } from './parseTable.ts'
import type { Parsing } from './parsing.ts'
import { phraseText } from './phraseText.ts'
import { textAlign } from './textAlign.ts'

const levels = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const

/** Parse what stands on lines of its own; what nobody here knows is left out. */
export const parseFlow = (nodes: readonly FlowNode[], parsing: Parsing): ArticleFlow[] =>
  nodes.flatMap((node): ArticleFlow[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = parsePhrasing(node.children, parsing)
        return children.length === 0
          ? []
          : [{ kind: 'paragraph', align: textAlign(node.format), children }]
      }
      case 'heading': {
        const children = parsePhrasing(node.children, parsing)
        const anchor = parsing.anchors.take(phraseText(children), node.$?.anchor)
        const level = levels[node.tag] ?? 2
        return children.length === 0 ? [] : [{ kind: 'heading', level, anchor, children }]
      }
      case 'quote':
        return [{ kind: 'quote', children: parsePhrasing(node.children, parsing) }]
      case 'list':
        return [parseList(node, parsing)]
      case 'horizontalrule':
        return [{ kind: 'rule' }]
      case 'table':
        return parseTable(node, parsing)
      case 'block':
        return parseBlock(node.fields, parsing, (content) =>
          isBody(content) ? parseFlow(content.root.children, parsing) : [],
        )
      default:
        return []
    }
  })
