import fs from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { SegmentKind } from '../../../../../src/content/segments/segment.ts'
import { segmentOf } from '../../../../../src/content/segments/segmentsOf.ts'
import type { StorySegments } from '../../../../../src/features/bilingual/alignment/compare.ts'
import { propose } from '../../../../../src/features/bilingual/alignment/propose.ts'

const folder = path.resolve(import.meta.dirname, '../../../../fixtures/bilingual/structures')

const sideOf = (prefix: string, lines: string) =>
  lines.split('\n').map((line, at) => {
    const [, kind = '', text = ''] = /^(\w+): (.+)$/.exec(line) ?? []
    return segmentOf(`${prefix}${at}`, kind as SegmentKind, text)
  })

/** A pair of articles, and which of their segments belong together, as the fixture writes it. */
const readPair = (name: string): { segments: StorySegments; joints: string[] } => {
  const text = fs.readFileSync(path.join(folder, name), 'utf8')
  const [, chinese = '', english = '', joints = ''] =
    /^zh-TW\n([^]+)\n\nen\n([^]+)\n\njoints: (.+)\n$/.exec(text) ?? []
  return {
    segments: { 'zh-TW': sideOf('', chinese), en: sideOf('', english) },
    joints: joints.split(' '),
  }
}

const answer = (segments: StorySegments): string[] =>
  propose(segments).map(({ sides }) => `${sides['zh-TW'].ids.join('+')}=${sides.en.ids.join('+')}`)

describe('propose', () => {
  it.each(fs.readdirSync(folder))('joins what says the same: %s', (name) => {
    const { segments, joints } = readPair(name)
    expect(joints.length).toBeGreaterThan(3)
    expect(answer(segments)).toEqual(joints)
  })

  it('proposes nothing where a side is empty', () => {
    const { en } = readPair('added-in-between.txt').segments
    expect(propose({ 'zh-TW': [], en })).toEqual([])
    expect(propose({ 'zh-TW': [], en: [] })).toEqual([])
  })
})
