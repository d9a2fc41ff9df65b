import type { Message } from '../../../../kernel/messages.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import type { XmlElement } from '../../xml/readXml.ts'
import { deepestElement, readXml, XmlRefusal } from '../../xml/readXml.ts'
import { agencyMessages } from '../agencyMessages.ts'
import { readTicket } from '../ticket.ts'
import { largestJob, mostJobs, xliffNamespace } from '../xliffNames.ts'
import type { ReadJob, ReadJobs, ReadXliff } from './readJob.ts'
import { readUnit } from './readUnit.ts'

/** Why the rest of a file is not read. */
class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

const readText = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

const unitsIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => {
    if (child.name === 'unit') return [child]
    return child.name === 'group' ? unitsIn(child) : []
  })

const read = (xml: string, where: string): ReadJobs => {
  const problem = (
    code: string,
    message: Message,
    line?: number,
    values: Problem['values'] = {},
  ): Problem => ({
    code: `agencies/${code}`,
    severity: 'error',
    message,
    values,
    where,
    ...(line === undefined ? {} : { line }),
  })
  let languages = { source: '', target: '' }
  const jobs: ReadJob[] = []
  const takeFile = (file: XmlElement): void => {
    const skeleton = file.children.find(({ name }) => name === 'skeleton')
    const ticket = readTicket(skeleton?.text ?? '')
    if (!ticket) throw new Refusal(problem('foreign', agencyMessages.foreign, file.line))
    if (jobs.some((one) => one.ticket.story === ticket.story)) {
      throw new Refusal(problem('story-twice', agencyMessages.storyTwice, file.line))
    }
    if (jobs.length === mostJobs) {
      const values = { most: mostJobs }
      throw new Refusal(problem('too-many', agencyMessages.tooManyJobs, file.line, values))
    }
    jobs.push({ line: file.line, ticket, languages, units: unitsIn(file).map(readUnit) })
  }
  const judgeRoot = ({ name, namespace, attributes, line }: Omit<XmlElement, 'children'>): void => {
    const { version = '', srcLang = '', trgLang = '' } = attributes
    if (name !== 'xliff' || (namespace !== xliffNamespace && !version.startsWith('1'))) {
      throw new Refusal(problem('not-xliff', agencyMessages.notXliff, line, { root: name }))
    }
    if (namespace !== xliffNamespace || !/^2\.[01]$/.test(version)) {
      const values = { version: version || '?' }
      throw new Refusal(problem('version', agencyMessages.version, line, values))
    }
    languages = { source: srcLang, target: trgLang }
  }
  try {
    readXml(xml, 'file', takeFile, judgeRoot as never)
  } catch (error) {
    if (error instanceof Refusal) return fail([error.problem])
    if (!(error instanceof XmlRefusal)) throw error
    const { reason, line, message } = error
    if (reason === 'doctype') return fail([problem('doctype', agencyMessages.doctype, line)])
    return fail([
      reason === 'too-deep'
        ? problem('too-deep', agencyMessages.tooDeep, line, { most: deepestElement })
        : problem('xml-broken', agencyMessages.xmlBroken, line, { reason: message }),
    ])
  }
  const [first, ...others] = jobs
  return first ? ok([first, ...others]) : fail([problem('foreign', agencyMessages.foreign)])
}

/**
 * Read the jobs that have come back in a file, whatever it holds; `where` is how its findings name it.
 *
 * XLIFF 2.0 or 2.1, of which each `file` has a ticket of ours and is of another story; everything
 * else is refused with its line.
 */
export const readJobs = (bytes: Uint8Array, where: string): ReadJobs => {
  const refuse = (code: string, message: Message, values: Problem['values'] = {}) =>
    fail([{ code: `agencies/${code}`, severity: 'error' as const, message, values, where }])
  if (bytes.byteLength > largestJob) {
    return refuse('too-large', agencyMessages.tooLarge, { most: largestJob / 1_000_000 })
  }
  let text: string
  try {
    text = readText(bytes)
  } catch {
    return refuse('not-unicode', agencyMessages.notUnicode)
  }
  return read(text, where)
}

/** Read the one job of a file; a file of several is refused. */
export const readXliff = (bytes: Uint8Array, where: string): ReadXliff => {
  const read = readJobs(bytes, where)
  if (!read.ok) return read
  const [first, second] = read.value
  if (!second) return ok(first)
  const { line } = second
  return fail([
    { code: 'agencies/several', severity: 'error', message: agencyMessages.several, where, line },
  ])
}
