import type { XmlElement } from '../../../src/features/bilingual/xml/readXml.ts'
import { readXml } from '../../../src/features/bilingual/xml/readXml.ts'

const inline = new Set(['pc', 'ph', 'sc', 'ec'])

const within = (element: XmlElement, names: ReadonlySet<string>): XmlElement[] =>
  element.children.flatMap((child) => [
    ...(names.has(child.name) ? [child] : []),
    ...within(child, names),
  ])

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)

const idsOf = (elements: readonly XmlElement[]) =>
  elements.flatMap(({ attributes: { id } }) => id ?? [])

const faultsOfSegment = (segment: XmlElement): string[] => {
  const [source, target] = ['source', 'target'].map((name) =>
    segment.children.find((child) => child.name === name),
  )
  const { state = 'initial' } = segment.attributes
  if (!source) return ['no source']
  if (!target) return state === 'initial' ? [] : [`${state} without a target`]
  const [here, there] = [within(source, inline), within(target, inline)]
  const known = new Map(here.map((one) => [one.attributes['id'], one]))
  const others = there.filter(({ name, attributes: { id } }) => {
    const like = known.get(id)
    return like !== undefined && like.name !== name
  })
  const lost = here.filter(
    ({ attributes: { id, canDelete } }) => canDelete === 'no' && !idsOf(there).includes(id!),
  )
  return [
    ...twice(idsOf(there)).map((id) => `${id} twice in a target`),
    ...idsOf(others).map((id) => `${id} is something else in the target`),
    ...(state === 'final' ? idsOf(lost).map((id) => `${id} is final and lost`) : []),
  ]
}

const faultsOfUnit = (unit: XmlElement): string[] => {
  const segments = within(unit, new Set(['segment']))
  const data = idsOf(within(unit, new Set(['data'])))
  const sources = segments.flatMap((segment) =>
    within(
      segment.children.find(({ name }) => name === 'source')!,
      inline,
    ),
  )
  const codes = within(unit, inline)
  const refs = codes.flatMap(
    ({ attributes: { dataRef, dataRefStart } }) => dataRef ?? dataRefStart ?? [],
  )
  const untyped = codes.filter(({ attributes: { type, subType } }) => subType && !type)
  return [
    ...twice([...idsOf(sources), ...idsOf(segments)]).map((id) => `${id} twice`),
    ...twice(data).map((id) => `data ${id} twice`),
    ...refs.filter((ref) => !data.includes(ref)).map((ref) => `no data ${ref}`),
    ...untyped.map(({ name }) => `${name} has a subType and no type`),
    ...segments.flatMap(faultsOfSegment),
  ].map((fault) => `${unit.attributes['id']}: ${fault}`)
}

/**
 * Hold a file against those constraints of XLIFF 2.1 that its XML Schema cannot say: ids, references
 * to data, states, and what has to be alike in source and target.
 */
export const findXliffFaults = (xml: string): string[] => {
  const faults: string[] = []
  const units: string[] = []
  readXml(
    xml,
    'unit',
    (unit) => {
      units.push(unit.attributes['id'] ?? '')
      faults.push(...faultsOfUnit(unit))
    },
    () => {},
  )
  return [...faults, ...twice(units).map((id) => `unit ${id} twice`)]
}
