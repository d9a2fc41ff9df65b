import type { Nodes } from 'mdast'
import { block } from '../lexical/block.ts'
import type { BlockNode } from '../lexical/nodes.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'

/** Keep a piece of HTML to the character; it is sanitised wherever it is shown. */
export const rawHtmlOf = (html: string, node: Nodes, conversion: Conversion): BlockNode => {
  conversion.report('raw-html', lineOf(node))
  return block({ id: conversion.nextId(`html ${html}`), blockType: 'raw-html', html })
}
