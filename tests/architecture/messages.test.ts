import { describe, expect, it } from '@jest/globals'

import type { SourceFile } from './support/sourceFiles.ts'
import { readSourceFiles } from './support/sourceFiles.ts'

type Property = { type: string; key?: { name?: string; value?: string | number }; value?: Node }
type Node = { type: string; start: number; value?: unknown; properties?: Property[] }

const keyOf = (property: Property): string =>
  String(property.key?.name ?? property.key?.value ?? '')

const isEmptyText = (node: Node | undefined): boolean =>
  node?.type === 'Literal' && typeof node.value === 'string' && node.value.trim() === ''

const walk = (value: unknown, visit: (node: Node) => void): void => {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) visit(value as Node)
    for (const one of Object.values(value)) if (typeof one === 'object') walk(one, visit)
  }
}

type Finding = { where: string; keys: string[]; empty: boolean }

/** Every object of the code that has a text in a language. */
const messagesIn = ({ path, text, parsed }: SourceFile): Finding[] => {
  const findings: Finding[] = []
  walk(parsed.program, (node) => {
    if (node.type !== 'ObjectExpression' || !node.properties) return
    const named = node.properties.filter((one) => ['en', 'zh-TW'].includes(keyOf(one)))
    if (named.length === 0) return
    const line = text.slice(0, node.start).split('\n').length
    findings.push({
      where: `${path}:${line}`,
      keys: named.map(keyOf).toSorted(),
      empty: named.some((one) => isEmptyText(one.value)),
    })
  })
  return findings
}

describe('words on screen', () => {
  const found = readSourceFiles()
    .filter(({ path, text }) => !path.startsWith('src/demo/') && /\ben:|zh-TW/.test(text))
    .flatMap(messagesIn)

  it('exist in both languages', () => {
    expect(found.length).toBeGreaterThan(100)
    expect(
      found.filter(({ keys }) => keys.join() !== 'en,zh-TW').map(({ where }) => where),
    ).toEqual([])
  })

  it('are never empty', () => {
    expect(found.filter(({ empty }) => empty).map(({ where }) => where)).toEqual([])
  })
})
