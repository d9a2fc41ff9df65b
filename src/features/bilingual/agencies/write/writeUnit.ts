import type { Code, CodeData, CodedText, Piece } from '../../../../content/segments/inline/coded.ts'
import { codeKey } from '../codeKey.ts'
import type { JobSegment, JobUnit } from '../job.ts'
import { nextSegment } from '../xliffNames.ts'
import { codeLook } from './codeLook.ts'
import { attributes, escapeWords, escapeXml } from './escapeXml.ts'

/** Ids for the codes of a unit; one of the target has that of its like in the source. */
type CodeIds = (segment: CodedText) => ReadonlyMap<number, { id: number; dataRef: string }>

/** A stretch of a unit: segments of each side that belong together. */
type Stretch = { readonly source: readonly JobSegment[]; readonly target: readonly JobSegment[] }

const dataOf = (code: Code): CodeData => {
  const { number: _number, ...data } = code
  return data
}

/** One to one where both sides have as many, or the target has none yet; else all in one. */
const stretchesOf = ({ source, target }: JobUnit): Stretch[] => {
  const isWritten = target.some(({ print }) => print !== '')
  if (isWritten && target.length !== source.length) return [{ source, target }]
  return source.map((segment, at) => ({
    source: [segment],
    target: target.slice(at, at + 1),
  }))
}

const makeIds = (): {
  readonly data: Map<string, string>
  readonly idsFor: (s: Stretch) => CodeIds
} => {
  const data = new Map<string, string>()
  let count = 0
  const refFor = (code: CodeData): string => {
    const text = JSON.stringify(code)
    const ref = data.get(text) ?? `d${data.size + 1}`
    data.set(text, ref)
    return ref
  }
  const idsFor = ({ source }: Stretch): CodeIds => {
    const known = new Map<string, Array<{ id: number; dataRef: string }>>()
    const isSource = new Set(source.map(({ coded }) => coded))
    // Of the target: an id stands there once, however many segments it has.
    const used = new Set<number>()
    return (coded) =>
      new Map(
        coded.codes.map((code) => {
          const made = dataOf(code)
          const key = codeKey(made)
          const like = isSource.has(coded)
            ? undefined
            : known.get(key)?.find(({ id }) => !used.has(id))
          const named = like ?? { id: (count += 1), dataRef: refFor(made) }
          if (isSource.has(coded)) known.set(key, [...(known.get(key) ?? []), named])
          else used.add(named.id)
          return [code.number, named] as const
        }),
      )
  }
  return { data, idsFor }
}

const writePieces = (coded: CodedText, ids: CodeIds): string => {
  const named = ids(coded)
  const codes = new Map(coded.codes.map((code) => [code.number, code]))
  const writePiece = (piece: Piece): string => {
    if (typeof piece === 'string') return escapeWords(piece)
    if (piece.is === 'close') return '</pc>'
    const { id, dataRef } = named.get(piece.code)!
    const { type, subType, disp, isFree } = codeLook(codes.get(piece.code)!)
    const may = isFree ? undefined : 'no'
    const shared = { id, type, subType, canCopy: may, canDelete: may }
    return piece.is === 'open'
      ? `<pc${attributes({ ...shared, dataRefStart: dataRef, dispStart: `<${disp}>`, dispEnd: '</>' })}>`
      : `<ph${attributes({ ...shared, dataRef, disp: `[${disp}]` })}/>`
  }
  return coded.pieces.map(writePiece).join('')
}

const between = (count: number): string =>
  `<ph${attributes({
    id: `${nextSegment}${count}`,
    type: 'other',
    subType: 'waferdesk:next-segment',
    canCopy: 'no',
    canDelete: 'no',
    canReorder: 'no',
    disp: '[¶]',
  })}/>`

const writeSide = (segments: readonly JobSegment[], ids: CodeIds): string =>
  segments.map(({ coded }, at) => `${at > 0 ? between(at) : ''}${writePieces(coded, ids)}`).join('')

/** Whether the target has every link, mention and mark between segments that the source has. */
const hasAll = ({ source, target }: Stretch): boolean => {
  const here = new Set(target.flatMap(({ coded }) => coded.codes.map(codeKey)))
  const needed = source.flatMap(({ coded }) => coded.codes).filter((code) => !codeLook(code).isFree)
  return target.length >= source.length && needed.every((code) => here.has(codeKey(code)))
}

/** The state of a segment as the standard allows it: what has no target yet is at its beginning. */
const stateOf = ({ state }: JobUnit['state'], stretch: Stretch, hasWords: boolean) => {
  if (!hasWords) return 'initial'
  return state === 'final' && !hasAll(stretch) ? 'reviewed' : state
}

/** Write a unit of a job as XLIFF. */
export const writeUnit = (unit: JobUnit): string => {
  const { data, idsFor } = makeIds()
  const segments = stretchesOf(unit).map((stretch, at) => {
    const ids = idsFor(stretch)
    const source = writeSide(stretch.source, ids)
    const hasWords = stretch.target.some(({ print }) => print !== '')
    const target = hasWords ? `<target>${writeSide(stretch.target, ids)}</target>` : ''
    const { subState } = unit.state
    const state = stateOf(unit.state, stretch, hasWords)
    const head = attributes({ id: `s${at + 1}`, state, subState })
    return `<segment${head}><source>${source}</source>${target}</segment>`
  })
  const notes = unit.notes.map((note) => `<note>${escapeXml(note)}</note>`)
  const kept = [...data].map(
    ([text, ref]) => `<data${attributes({ id: ref })}>${escapeWords(text)}</data>`,
  )
  const head = attributes({
    id: unit.id,
    type: `waferdesk:${unit.kind}`,
    translate: unit.isOpen ? undefined : 'no',
    'xml:space': 'preserve',
  })
  return [
    `    <unit${head}>`,
    ...(notes.length > 0 ? [`      <notes>${notes.join('')}</notes>`] : []),
    ...(kept.length > 0 ? [`      <originalData>${kept.join('')}</originalData>`] : []),
    ...segments.map((segment) => `      ${segment}`),
    '    </unit>',
  ].join('\n')
}
