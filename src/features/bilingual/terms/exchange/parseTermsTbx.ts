import type { Locale } from '../../../../kernel/locale.ts'
import { locales } from '../../../../kernel/locale.ts'
import type { Message } from '../../../../kernel/messages.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import type { Concept, Forms, PartOfSpeech } from '../concept.ts'
import { domains, forbiddenReasons, partsOfSpeech } from '../concept.ts'
import { conceptKey } from '../conceptKey.ts'
import { termLimits } from '../termLimits.ts'
import { exchangeMessages } from './exchangeMessages.ts'
import type { ReadConcept, ReadFile } from './readConcept.ts'
import type { XmlElement } from '../../xml/readXml.ts'
import { deepestElement, readXml, XmlRefusal } from '../../xml/readXml.ts'
import { notePrefix, standings, tbxNamespace } from './tbxNames.ts'

type Report = (
  line: number,
  severity: Problem['severity'],
  code: string,
  message: Message,
  values?: Readonly<Record<string, string | number>>,
) => void

const languageOf = (tag: string): Locale | undefined => {
  const lower = tag.toLowerCase()
  if (lower === 'en' || lower.startsWith('en-')) return 'en'
  return ['zh-tw', 'zh-hant', 'zh-hant-tw'].includes(lower) ? 'zh-TW' : undefined
}

const textOf = ({ text }: XmlElement): string => text.normalize('NFC').trim()

/** What an element is: in the style DCA its type says so, in DCT its name. */
const kindOf = ({ name, attributes }: XmlElement): string => attributes['type'] ?? name

/** Everything in an element down to the next level of the termbase, groups opened. */
const factsIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => {
    if (['langSec', 'termSec'].includes(child.name)) return []
    return child.name.endsWith('Grp') ? factsIn(child) : [child]
  })

const findFact = (facts: readonly XmlElement[], kind: string): string => {
  const found = facts.find((one) => kindOf(one) === kind)
  return found ? textOf(found) : ''
}

const notesOf = (facts: readonly XmlElement[]): string[] =>
  facts.filter(({ name }) => name === 'note').map(textOf)

const ownFacts = (facts: readonly XmlElement[], name: string): string[] => {
  const start = `${notePrefix}${name}=`
  return notesOf(facts)
    .filter((note) => note.startsWith(start))
    .map((note) => note.slice(start.length).trim())
}

const plainNote = (facts: readonly XmlElement[]): string =>
  notesOf(facts)
    .filter((note) => !note.startsWith(notePrefix))
    .join('\n')

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined) =>
  values.find((value) => value.toLowerCase() === text?.toLowerCase())

type Section = {
  readonly form: string
  readonly facts: readonly XmlElement[]
  readonly status: string
}

const sectionsOf = (language: XmlElement): Section[] =>
  language.children
    .filter(({ name }) => name === 'termSec')
    .flatMap((section) => {
      const facts = factsIn(section)
      const term = facts.find(({ name }) => name === 'term')
      const form = term ? textOf(term) : ''
      return form === '' ? [] : [{ form, facts, status: findFact(facts, 'administrativeStatus') }]
    })

const isForbidden = ({ status }: Section): boolean =>
  status === standings.forbidden || status === 'supersededTerm-admn-sts'

const formsOf = (sections: readonly Section[]): Forms => {
  const good = sections.filter((section) => !isForbidden(section))
  const preferred = good.find(({ status }) => status === standings.preferred) ?? good[0]
  return {
    preferred: preferred?.form ?? '',
    allowed: good.filter((section) => section !== preferred).map(({ form }) => form),
    forbidden: sections.filter(isForbidden).map(({ form, facts, status }) => ({
      form,
      reason:
        oneOf(forbiddenReasons, ownFacts(facts, 'reason')[0]) ??
        (status === standings.forbidden ? 'unwanted' : 'outdated'),
      note: plainNote(facts),
      exceptions: ownFacts(facts, 'except'),
    })),
  }
}

const exampleOf = (sections: readonly Section[]): string =>
  sections.map(({ facts }) => findFact(facts, 'context')).find((text) => text !== '') ?? ''

const partOf = (sections: readonly Section[]): PartOfSpeech => {
  const said = sections
    .map(({ facts }) => findFact(facts, 'partOfSpeech'))
    .find((one) => one !== '')
  return said === undefined ? 'noun' : (oneOf(partsOfSpeech, said) ?? 'other')
}

const conceptIn = (entry: XmlElement, report: Report): Concept | undefined => {
  const sections: Record<Locale, Section[]> = { 'zh-TW': [], en: [] }
  for (const child of entry.children.filter(({ name }) => name === 'langSec')) {
    const tag = child.attributes['xml:lang'] ?? ''
    const language = languageOf(tag)
    if (language) sections[language].push(...sectionsOf(child))
    else {
      const values = { language: tag }
      report(child.line, 'info', 'other-language', exchangeMessages.otherLanguage, values)
    }
  }
  const forms = { 'zh-TW': formsOf(sections['zh-TW']), en: formsOf(sections.en) }
  const key = entry.attributes['id'] ?? conceptKey(forms.en.preferred)
  const empty = locales.find((locale) => forms[locale].preferred === '')
  if (empty) {
    const message = empty === 'en' ? exchangeMessages.noEnglish : exchangeMessages.noChinese
    report(entry.line, 'warning', 'one-language', message, { key })
    return undefined
  }
  const facts = factsIn(entry)
  const subject = findFact(facts, 'subjectField')
  const domain = oneOf(domains, subject)
  if (domain === undefined && subject !== '') {
    const values = { subject, domain: domains[0], domains: domains.join(', ') }
    report(entry.line, 'info', 'other-subject', exchangeMessages.otherSubject, values)
  }
  return {
    key,
    domain: domain ?? domains[0],
    partOfSpeech: partOf([...sections.en, ...sections['zh-TW']]),
    forms,
    needsCounterpart: ownFacts(facts, 'needs-counterpart')[0] !== 'no',
    note: plainNote(facts).slice(0, termLimits.note),
    examples: { 'zh-TW': exampleOf(sections['zh-TW']), en: exampleOf(sections.en) },
    validFrom: ownFacts(facts, 'valid-from')[0] ?? '',
    validUntil: ownFacts(facts, 'valid-until')[0] ?? '',
  }
}

const reportRefusal = ({ reason, line, message }: XmlRefusal, report: Report): void => {
  if (reason === 'doctype') report(line, 'error', 'doctype', exchangeMessages.doctype)
  else if (reason === 'too-deep') {
    report(line, 'error', 'too-deep', exchangeMessages.tooDeep, { most: deepestElement })
  } else report(line, 'error', 'xml-broken', exchangeMessages.xmlBroken, { reason: message })
}

/**
 * Read a TBX file of version 3 (ISO 30042:2019), dialect TBX-Basic or one that has its elements, in
 * either style: types as attributes (DCA) or as elements (DCT).
 *
 * Of terms without a standing the first of a language is the preferred one.
 */
export const parseTermsTbx = (xml: string, where: string): ReadFile => {
  const problems: Problem[] = []
  const concepts: ReadConcept[] = []
  const report: Report = (line, severity, code, message, values = {}) =>
    problems.push({ code: `terms/${code}`, severity, message, values, where, line })
  let isTbx = true
  try {
    readXml(
      xml,
      'conceptEntry',
      (entry) => {
        if (!isTbx || concepts.length > termLimits.concepts) return
        const concept = conceptIn(entry, report)
        if (concept) concepts.push({ concept, line: entry.line, unsaid: [] })
      },
      ({ name, namespace, line }) => {
        isTbx = name === 'tbx' && namespace === tbxNamespace
        if (!isTbx) report(line, 'error', 'not-tbx', exchangeMessages.notTbx, { root: name })
      },
    )
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error
    reportRefusal(error, report)
  }
  if (concepts.length > termLimits.concepts) {
    report(1, 'error', 'too-many', exchangeMessages.tooMany, { most: termLimits.concepts })
  }
  return { concepts, problems }
}
